// Hostile values for attributes, properties, texts, the search field and the address. Each has a number, from which alone it is
// made: the same number is the same value and the same choices, on every machine.

/** How many values there are. */
export const count = 520;

/** The numbers of the cases to run. To repeat those that have failed, put their numbers here, such as `[137]`. */
const repeated = [];

/** The numbers of all cases, in batches. */
export function batches(size = 65) {
  const numbers = repeated.length ? repeated : Array.from({ length: count }, (_, number) => number);
  return Array.from({ length: Math.ceil(numbers.length / size) }, (_, batch) =>
    numbers.slice(batch * size, (batch + 1) * size),
  );
}

/** Random numbers below 1 from a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Whatever runs calls `hostile()`. Whatever is fetched has this path, and so has whatever is opened.
const path = '/hostile-request';

const tags = [
  '<script>hostile()</script>',
  '</script><script>hostile()</script>',
  '<img src=x onerror=hostile()>',
  '<img src=/hostile-request?image onload=hostile()>',
  '<svg onload=hostile()><animate onbegin=hostile() attributeName=x>',
  '<svg><script href=/hostile-request?svg></script></svg>',
  '<iframe srcdoc="<script>parent.hostile()</script>"></iframe>',
  '<iframe src=javascript:parent.hostile()></iframe>',
  '<object data=/hostile-request?object></object><embed src=/hostile-request?embed>',
  '<details open ontoggle=hostile()><summary>x</summary></details>',
  '<style>* { display: none !important } @import "/hostile-request?style";</style>',
  '<link rel=stylesheet href=/hostile-request?sheet>',
  '<base href=//hostile.invalid/>',
  '<meta http-equiv=refresh content="0;url=/hostile-request?refresh">',
  '<form action=javascript:hostile()><input autofocus onfocus=hostile()><button>x</button></form>',
  '<template shadowrootmode=open><script>hostile()</script></template>',
  '</template></section></ketamine-faq><script>hostile()</script>',
  '<ketamine-faq region=GB onclick=hostile()></ketamine-faq>',
  '<slot name=footer></slot>',
  '</p></details></div><p hidden>',
  '<noscript><p title="</noscript><img src=x onerror=hostile()>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=hostile()&gt;">',
  '<plaintext>',
  '<!--',
  '-->',
  '<![CDATA[<script>hostile()</script>]]>',
  '<?php hostile() ?>',
  '<a href=javascript:hostile() id=cost>988</a>',
];

const quotes = [
  '" onmouseover="hostile()',
  "' onfocus='hostile()' autofocus tabindex='0",
  '" autofocus onfocus=hostile() x="',
  '` onclick=hostile() `',
  '"><script>hostile()</script>',
  "'><svg/onload=hostile()>",
  '"',
  "'",
  '\\',
  '\\"',
  '"]',
  'on',
  'onclick',
];

const entities = [
  '&lt;script&gt;hostile()&lt;/script&gt;',
  '&#60;img src=x onerror=hostile()&#62;',
  '&#x6a;avascript:hostile()',
  'javascript&colon;hostile()',
  'java&Tab;script&NewLine;:hostile()',
  '&quot; onclick=&quot;hostile()',
  '&amp;lt;b&amp;gt;',
  '&',
  '&#0;&#55296;&#1114112;',
];

const schemes = [
  'javascript:hostile()',
  'JaVaScRiPt://%0ahostile()',
  'vbscript:hostile()',
  'data:text/html,<script>hostile()</script>',
];
const blanks = ['\u0000', '\u0001', '\t', '\n', '\r\n', ' ', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u001f', '%09'];

const addresses = [
  ...schemes.flatMap((scheme, index) => [
    scheme,
    ...blanks.flatMap((blank, at) =>
      (at + index) % 3
        ? []
        : [blank + scheme, scheme.slice(0, 3) + blank + scheme.slice(3), scheme.replace(':', `${blank}:`)],
    ),
  ]),
  'https:javascript:hostile()',
  'https://javascript:hostile()',
  `//hostile.invalid${path}`,
  `/\\hostile.invalid${path}`,
  'https:\\\\hostile.invalid',
  `https://hostile.invalid${path}?"onclick="hostile()`,
  'HTTPS://hostile.invalid/?<script>hostile()</script>',
  'https://user:secret@hostile.invalid/#"]',
  'https://[',
  'https://%00/',
  'https://\u202emoc.elbasrever\u202c.invalid',
  'blob:https://hostile.invalid/1',
  'tel:988',
  path,
  '#',
  '?a=%',
  '../..',
];

const templates = [
  '${hostile()}',
  '`${hostile()}`',
  '{{constructor.constructor("hostile()")()}}',
  '{{hostile()}}',
  '<%= hostile() %>',
  '#{hostile()}',
  '<?>',
  '<?>$<?>',
  '$',
  '$$',
  '$&',
  "$'",
  '$`',
  '$1$<name>',
  '<!--?lit$123456789$-->',
  '?lit$1$',
  '{{',
  '}}',
  '{',
  '}',
];

const tokens = [
  ...[
    'crisis',
    'crisisLine',
    'emergency',
    'veterans',
    'substanceHelp',
    'reviewer',
    'date',
    'count',
    'words',
    'value',
    'tel',
  ],
  ...['contents', 'safety', 'notes', 'groups', 'header', 'own', 'footer', 'whole', 'level', 'name', 'open', 'language'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty'],
].map((name) => `{${name}}`);

const controls = [
  ...['\u202e', '\u202d', '\u202a', '\u2066', '\u2067', '\u2068', '\u2069', '\u200f', '\u061c'],
  '\u2067\u202e988 llaC\u202c\u2069',
  ...['\ud800', '\udfff', '\ud83d', 'a\udc00b'],
  ...[
    '\u0000',
    '\u0008',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufffe',
    '\uffff',
    '\u{e0001}',
    '\u{10ffff}',
  ],
  ...['\u200b', '\u00ad', '\u2060\ufeff', '\u3000', '\u115f\u3164', '\t\n\f\r'],
];

const long = [
  'x'.repeat(10_000),
  'word '.repeat(2000),
  'ا'.repeat(10_000),
  '死'.repeat(10_000),
  '1'.repeat(10_000),
  `e${'\u0301'.repeat(9999)}`,
  '😀'.repeat(5000),
  "'".repeat(10_000),
  '<b>'.repeat(3333),
  'a-'.repeat(5000),
  'i want to die '.repeat(700),
];

const numbers = [
  ...[
    '988',
    '911',
    '+1 988',
    '1-988',
    '(1) 988',
    '+1 (911)',
    '(+1) 988',
    '9-8-8',
    '9 1 1',
    '988 x1',
    '988x',
    '0988',
    '001 911',
  ],
  ...[
    '999',
    '112',
    '+1 112',
    '000',
    '+000',
    '111',
    '1737',
    '116 123',
    '(116) 123',
    '13 11 14',
    '1-800-662-4357',
    '+1 (800) 662-4357',
  ],
  ...[
    '٩٨٨',
    '९८८',
    '９８８',
    '𝟡𝟠𝟠',
    '９１１ ',
    '+1 (555) 010-0199 x12',
    '555 0199',
    '5550199x',
    '((((((',
    '...',
    '---',
  ],
  ...['0', '-1', '1e999', 'NaN', 'Infinity', '0x3dc', '2', '3.0', '٣', '6', '-0', '9007199254740993'],
];

const dates = [
  ...[
    '2026-02-31',
    '2026-02-29',
    '2024-02-29',
    '2026-13-01',
    '2026-00-00',
    '2019-12-31',
    '9999-12-31',
    '0000-00-00',
    '+002026-01-03',
  ],
  ...[
    '2026-1-3',
    '2026-01-03',
    '2026-01-03T00:00:00Z',
    '٢٠٢٦-٠١-٠٣',
    '２０２６-01-03',
    '2026‑01‑03',
    '03.01.2026',
    'today',
  ],
];

const data = [
  '{"@context":"https://schema.org","@type":"FAQPage"}',
  '"}]}</script><script>hostile()</script>',
  '{"__proto__":{"isRisk":false}}',
  '{"toString":null}',
  '[]',
  'null',
  'undefined',
  'true',
  'false',
];

const names = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
    'then',
    'length',
    'name',
  ],
  ...[
    'none',
    'all',
    'reviewed',
    'en',
    'es',
    'ar',
    'zh-Hant',
    'US',
    'uk',
    'GB',
    'XX',
    'other',
    'single',
    'cards',
    'search',
    'print',
  ],
  ...['cost', 'brain', 'suicidal-thoughts', 'side-effects addictive', 'basics', 'practical', 'risks,practical'],
  ...[
    'language',
    'search-label',
    'cost-answer',
    'cost-sources',
    'cost-general',
    'ketamine-faq-cost',
    'header',
    'question',
    'kf-faq',
  ],
  ...[
    '',
    ' ',
    '-',
    '--',
    '0',
    '.',
    '*',
    ':target',
    ':not(',
    '>',
    ',',
    ' , ',
    '#cost',
    '[id]',
    '}*{display:none}',
    'url(/hostile-request)',
  ],
];

const kinds = [tags, quotes, entities, addresses, templates, tokens, controls, numbers, dates, data, names];
const fragments = [...kinds, long].flat();

/** What stands between two fragments. */
const joins = ['', '', ' ', ' ', ',', '\n', '\t', '-', '=', '"', "'", '\u0000', '&', '/', '#'];

/**
 * A case: its value, and `random`, `pick` and `chance` for the choices of a test. The first cases are one fragment each, the
 * others two to five of different kinds.
 */
export function hostileCase(number) {
  const random = randomFrom(number + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (share) => random() < share;
  const combine = () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(pick(kinds)) + pick(joins)).join('');
  const value = number < fragments.length ? fragments[number] : combine();
  return { number, value, random, pick, chance, another: () => (chance(0.5) ? pick(pick(kinds)) : combine()) };
}

if (fragments.length > count * 0.7) throw new Error(`${fragments.length} fragments leave no room for combinations`);

/** A case as a failed test names it. */
export const caption = ({ number, value }) =>
  `case ${number}, ${JSON.stringify(value.length > 90 ? `${value.slice(0, 90)}…` : value)}`;

/** A good value of each option, by attribute. */
export const good = (contentVersion) => ({
  languages: 'all',
  questions: 'basics cost',
  exclude: 'brain',
  open: 'cost',
  mode: 'multiple',
  'heading-level': '3',
  appearance: 'cards',
  controls: 'search toggle-all print language',
  region: 'US',
  'clinic-name': 'Lakeside Clinic',
  'clinic-phone': '+1 (555) 010-0199 x12',
  'clinic-url': 'https://lakeside.example/?a=1&b="2"',
  reviewer: 'Jane Doe, MD',
  'reviewed-on': '2026-01-03',
  'reviewed-version': contentVersion,
  'reviewed-languages': 'en es ar',
  'print-english': '',
  'structured-data': '',
});
