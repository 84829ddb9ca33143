// Policies that name files by their hashes: a Content-Security-Policy with hashes, and the header Integrity-Policy.
import { createHash } from 'node:crypto';

import { fallback, filesOf, page } from './clinic-page.js';

const integrityPolicy = 'blocked-destinations=(script)';
const csp = (scripts) => ({ 'Content-Security-Policy': `script-src ${scripts}` });
const requires = (value = integrityPolicy) => ({ 'Integrity-Policy': value });
const meta = (scripts) => `<meta http-equiv="Content-Security-Policy" content="script-src ${scripts}">`;

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const mapTag = (text, attributes = '') => `<script type="importmap"${attributes}>${text}</script>`;

export function hashCases(manifest) {
  const { integrity, cdn, languageFile } = filesOf(manifest);
  const [search, tools] = ['-search', '-tools'].map((part) => languageFile('en', part));
  const english = [search, tools];
  const spanish = [...english, languageFile('es'), languageFile('es', '-search')];
  const hashes = (...names) => names.map((name) => `'${integrity(name)}'`).join(' ');
  const tag = (
    file,
    { type = ' type="module"', hash = integrity(file), rest = ' crossorigin="anonymous"', at = '/' } = {},
  ) => `<script${type} data-cfasync="false" src="${at}${file}"${hash && ` integrity="${hash}"`}${rest}></script>`;
  const module = tag('ketamine-faq.js');
  const classic = (options) => tag('ketamine-faq.classic.js', { type: '', ...options });
  const map = (names, { at = '/', hash = integrity } = {}) =>
    JSON.stringify({ integrity: Object.fromEntries(names.map((name) => [at + name, hash(name)])) });
  const withHead = (head, languages = 'en es') =>
    page({ tag: head, body: `<ketamine-faq languages="${languages}">${fallback}</ketamine-faq>` });

  const full = map(spanish);
  const withMap = withHead(mapTag(full) + module);
  const allowed = hashes('ketamine-faq.js', ...spanish);
  const advice = `with the attribute “languages”.`;
  const addition = `site. Add to script-src: `;
  return [
    ['hashes, and no import map', withHead(module), ['policy-languages'], { headers: csp(allowed) }, 'script-src too.'],
    ['hashes, and an import map', withMap, ['ok'], { headers: csp(`${allowed} ${sha256(full)}`) }],
    [
      'hashes, and a nonce of the import map',
      withHead(mapTag(full, ' nonce="abc"') + module),
      ['ok'],
      { headers: csp(`${allowed} 'nonce-abc'`) },
    ],
    [
      'hashes, and an import map without its own hash',
      withMap,
      ['policy-languages'],
      { headers: csp(allowed) },
      addition + sha256(full),
    ],
    [
      'the hash of the script only',
      withMap,
      ['policy-languages'],
      { headers: csp(hashes('ketamine-faq.js')) },
      addition + [sha256(full), hashes(languageFile('es'), search, languageFile('es', '-search'), tools)].join(' '),
    ],
    [
      'the hashes of the script and of the import map only',
      withMap,
      ['policy-languages'],
      { headers: csp(`${hashes('ketamine-faq.js')} ${sha256(full)}`) },
      addition + hashes(languageFile('es'), search, languageFile('es', '-search'), tools),
    ],
    [
      'hashes of script and import map in a policy of each',
      withMap,
      ['policy-languages'],
      {
        headers: {
          'Content-Security-Policy': `script-src ${allowed} ${sha256(full)}, script-src 'self' ${hashes(tools)}`,
        },
      },
      addition + sha256(full),
    ],
    [
      'hashes, and an import map for fewer languages than the menu has',
      withHead(mapTag(full) + module, 'en es pt'),
      ['policy-languages'],
      { headers: csp(`${allowed} ${sha256(full)}`) },
      'script-src too.',
    ],
    [
      'hashes, and an import map of another version',
      withHead(mapTag(map(spanish, { hash: () => integrity('join.js') })) + module),
      ['policy-languages'],
      {
        headers: csp(
          `${allowed} 'unsafe-inline' ${hashes('join.js')} ${sha256(map(spanish, { hash: () => integrity('join.js') }))}`,
        ),
      },
    ],
    [
      'hashes, and an import map after the script, which Firefox ignores',
      withHead(module + mapTag(full)),
      ['policy-languages'],
      { headers: csp(`${allowed} ${sha256(full)}`) },
    ],
    [
      'hashes, and a second import map, which Firefox ignores',
      withHead(mapTag('{}') + mapTag(full) + module),
      ['policy-languages'],
      { headers: csp(`${allowed} ${sha256(full)} ${sha256('{}')}`) },
    ],
    ...[
      ['addresses without a slash', map(spanish, { at: '' })],
      ['a mistake in it', `${full},`],
      ['another section only', '{"imports":{}}'],
      ['a value that is no text', '{"integrity":{"/x.js":1}}'],
      ['no section', 'null'],
    ].map(([what, text]) => [
      `hashes, and an import map with ${what}`,
      withHead(mapTag(text) + module),
      ['policy-languages'],
      { headers: csp(`${allowed} ${sha256(text)}`) },
    ]),
    [
      'hashes, and an import map in another file',
      withHead(mapTag(full, ' src="/map.json"') + module),
      ['policy-languages'],
      { headers: csp(`${allowed} ${sha256(full)}`) },
    ],
    [
      'the hash of the script in the import map',
      withHead(mapTag(map(['ketamine-faq.js', ...spanish])) + tag('ketamine-faq.js', { hash: '' })),
      ['ok'],
      { headers: csp(`${allowed} ${sha256(map(['ketamine-faq.js', ...spanish]))}`) },
    ],
    ['a policy in the head after the import map', withHead(mapTag(full) + meta(allowed) + module), ['ok']],
    [
      'the file with another language inside, and its files',
      withHead(
        mapTag(map([...english, languageFile('es', '-search'), languageFile('en')])) + tag('ketamine-faq.es.js'),
        'es',
      ),
      ['ok'],
      { headers: requires() },
    ],
    [
      'the file with another language inside, and no import map',
      withHead(tag('ketamine-faq.es.js'), 'es'),
      ['policy-languages'],
      { headers: requires() },
      advice,
    ],
    [
      "'strict-dynamic' and the hash of the script",
      withHead(module),
      ['policy-languages'],
      { headers: csp(`'strict-dynamic' 'self' ${hashes('ketamine-faq.js')}`) },
      'script-src too.',
    ],
    [
      "'strict-dynamic', hashes and an import map",
      withMap,
      ['ok'],
      { headers: csp(`'strict-dynamic' ${allowed} ${sha256(full)}`) },
    ],
    ["'self', and an import map that is blocked", withMap, ['ok'], { headers: csp("'self'") }],
    ['Integrity-Policy, and an import map', withMap, ['ok'], { headers: requires() }],
    ['Integrity-Policy, and no import map', withHead(module), ['policy-languages'], { headers: requires() }, advice],
    [
      'Integrity-Policy, and an import map that another policy blocks',
      withMap,
      ['policy-languages'],
      { headers: { ...requires(), ...csp("'self'") } },
      addition + sha256(full),
    ],
    [
      'Integrity-Policy, and an import map that another policy allows',
      withMap,
      ['ok'],
      { headers: { ...requires(), ...csp(`'self' ${sha256(full)}`) } },
    ],
    [
      'Integrity-Policy, an import map for a CDN',
      withHead(
        mapTag(map(spanish, { at: cdn('') })) +
          tag('ketamine-faq.js', { at: cdn(''), rest: ' crossorigin="anonymous" referrerpolicy="no-referrer"' }),
      ),
      ['ok'],
      { headers: requires() },
    ],
    [
      'Integrity-Policy, and a script without integrity',
      withHead(mapTag(full) + tag('ketamine-faq.js', { hash: '' })),
      ['policy-script'],
      { headers: requires() },
      'crossorigin="anonymous" into the script tag.',
    ],
    [
      'Integrity-Policy, and the classic script with an import map',
      withHead(mapTag(full) + classic()),
      ['ok'],
      { headers: requires() },
    ],
    [
      'Integrity-Policy, and the classic script without crossorigin',
      withHead(mapTag(full) + classic({ rest: '' })),
      ['policy-script'],
      { headers: requires() },
    ],
    ...[
      ['of styles only', 'blocked-destinations=(style)'],
      ['with another source', 'blocked-destinations=(script), sources=(other)'],
      ['with a mistake', 'blocked-destinations=(script), endpoints=('],
      ['with a text in place of a list', 'blocked-destinations="(script)"'],
    ].map(([what, value]) => [`Integrity-Policy ${what}`, withHead(module), ['ok'], { headers: requires(value) }]),
    ...[
      ['with reports', 'blocked-destinations=(script style), endpoints=(one two)'],
      ['with its default source', 'sources=(inline),blocked-destinations=( script )'],
      ['twice', 'blocked-destinations=(style), blocked-destinations=(script)'],
      [
        'in two headers',
        [
          ['Integrity-Policy', 'endpoints=(one)'],
          ['integrity-policy', integrityPolicy],
        ],
      ],
    ].map(([what, value]) => [
      `Integrity-Policy ${what}`,
      withHead(module),
      ['policy-languages'],
      { headers: typeof value === 'string' ? requires(value) : value },
    ]),
    [
      'Integrity-Policy-Report-Only',
      withHead(module),
      ['ok'],
      { headers: { 'Integrity-Policy-Report-Only': integrityPolicy } },
    ],
    [
      'copied lines of both headers',
      withHead(module),
      ['policy-languages'],
      { headers: `content-security-policy: script-src 'self'\nintegrity-policy: ${integrityPolicy}` },
      advice,
    ],
    [
      'a copied line of Integrity-Policy alone',
      withHead(module),
      ['policy-languages'],
      { headers: `Integrity-Policy: ${integrityPolicy}` },
      advice,
    ],
  ];
}
