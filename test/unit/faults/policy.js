// What a Content-Security-Policy says of the tag. What a browser says of the same is tested in test/pages/.
import { createHash } from 'node:crypto';

import { cdn, cdnTag, fallback, ownTag, page, withTag } from './page.js';

const own = withTag(ownTag);
const hosted = withTag(cdnTag());
const elsewhere = withTag(ownTag.replace('/k', 'https://files.example/k'));
const address = 'https://clinic.example/faq';
const meta = (text) => `<meta http-equiv="Content-Security-Policy" content="${text}">`;
const style = ':host { display: block }';
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const written = page({
  body: `<ketamine-faq><template shadowrootmode="open"><style>${style}</style><p>Q</p></template>${fallback}</ketamine-faq>`,
});
const says = (headers) => ({ headers });

/** What stands for a nonce: never the one that somebody has copied, which was for one visit. */
const nonce = 'nonce="…", another one at each visit.';

/** The page, what is said of it, the headers it comes with, and how the first advice ends. */
export const policy = [
  ['the own site', own, ['well'], says("default-src 'none'; script-src 'self'")],
  [
    'nothing',
    own,
    ['policy-script'],
    says("default-src 'none'; style-src 'self'"),
    "site. Add to the policy: script-src 'self'",
  ],
  ['an empty list', own, ['policy-script'], says('script-src'), "site. Add to script-src: 'self'"],
  [
    'no script by its name',
    own,
    ['policy-script'],
    says("script-src 'none'"),
    "site. Add to script-src, in place of 'none': 'self'",
  ],
  [
    'the own site only, and a script from npm',
    hosted,
    ['policy-script'],
    says("script-src 'self'"),
    `site. Add to script-src: ${cdn('')}`,
  ],
  [
    'the own site only for all, and a script from npm',
    hosted,
    ['policy-script'],
    says("default-src 'self'"),
    `site. Add to the policy a script-src that says what default-src says, and also: ${cdn('')}`,
  ],
  ['the site of the script', hosted, ['well'], says("script-src 'self' https://cdn.jsdelivr.net")],
  [
    'the file of the script',
    hosted,
    ['policy-languages'],
    says(`script-src ${cdn()} 'nonce-abc'`),
    `Add to script-src: ${cdn('')}`,
  ],
  ['the folder of the script', hosted, ['well'], says(`script-src ${cdn('')}`)],
  ['another folder', hosted, ['policy-script'], says('script-src https://cdn.jsdelivr.net/npm/lit/')],
  ['the elements by themselves', own, ['policy-script'], says("script-src 'self'; script-src-elem 'none'")],
  ['the first of two of a name', own, ['policy-script'], says("script-src 'none'; script-src 'self'")],
  ['other letters', own, ['well'], says("Script-Src 'SELF'")],
  ['inline scripts only', own, ['policy-script'], says("script-src 'unsafe-inline'")],
  ['a nonce that the tag lacks', own, ['policy-script'], says("script-src 'nonce-abc'"), nonce],
  [
    'the own site and a nonce, and a script from npm',
    hosted,
    ['policy-script'],
    says("script-src 'self' 'nonce-abc'"),
    nonce,
  ],
  ['a nonce', withTag(ownTag.replace('src', 'nonce="abc" src')), ['well'], says("script-src 'nonce-abc'")],
  ['strict-dynamic without a nonce', own, ['policy-script'], says("script-src 'strict-dynamic' 'self'"), nonce],
  ['two policies in one line', own, ['policy-script'], says("img-src *, script-src 'none'")],
  ['two policies', hosted, ['policy-script'], says("script-src https:, script-src 'self'")],
  [
    'one that only reports',
    hosted,
    ['well'],
    { headers: { 'Content-Security-Policy-Report-Only': "script-src 'self'" } },
  ],
  [
    'a site of whom nobody knows whose it is',
    elsewhere,
    ['policy-unsure'],
    says("script-src 'self'"),
    'Add to script-src: https://files.example',
  ],
  ['the same, and a nonce', elsewhere, ['policy-unsure'], says("script-src 'self' 'nonce-abc'"), nonce],
  [
    'a site that is another',
    elsewhere,
    ['policy-script'],
    { headers: "script-src 'self'", address },
    'Add to script-src: https://files.example',
  ],
  ['in the page', page({ head: meta("script-src 'none'") }), ['policy-script']],
  ['in the page, below the script', page({ tag: ownTag + meta("script-src 'none'") }), ['well']],
  [
    'in the body, where it is none',
    page({ body: meta("script-src 'none'") + `<ketamine-faq>${fallback}</ketamine-faq>` }),
    ['well'],
  ],
  ['a sandbox', own, ['policy-sandbox'], says('sandbox allow-forms'), 'Add to sandbox: allow-scripts'],
  ['a sandbox with scripts', own, ['well'], says('sandbox allow-scripts')],
  ['a sandbox in the page, where it is none', page({ head: meta('sandbox') }), ['well']],
  ['the style of a written FAQ', written, ['policy-style'], says("script-src 'self'; style-src 'self'")],
  ['the style of a written FAQ, by its hash', written, ['well'], says(`default-src 'self'; style-src ${styleHash}`)],
  [
    'any style, but for a nonce',
    written,
    ['policy-style'],
    says("style-src 'unsafe-inline' 'nonce-abc'"),
    `Add to style-src: ${styleHash}`,
  ],
  ['any style', written, ['well'], says("script-src 'self'; style-src 'unsafe-inline'")],
  ['a policy of other things', own, ['well'], says("img-src 'none'; frame-ancestors 'none'")],
  ['headers as a list', own, ['policy-script'], { headers: [['content-security-policy', "script-src 'none'"]] }],
  [
    'headers as fetch gives them',
    own,
    ['policy-script'],
    { headers: new Headers({ 'Content-Security-Policy': "script-src 'none'" }) },
  ],
  [
    'headers as Node gives them',
    own,
    ['policy-script'],
    { headers: { 'content-security-policy': ['img-src *', "script-src 'none'"] } },
  ],
  ['a copied line', own, ['policy-script'], says("Content-Security-Policy: script-src 'none'")],
  [
    'copied lines',
    own,
    ['policy-script'],
    says("HTTP/2 200\ndate: today\ncontent-security-policy:\n  script-src 'none'\nserver: x; y"),
  ],
  [
    'a copied line of one that only reports',
    own,
    ['well'],
    says("content-security-policy-report-only: script-src 'none'"),
  ],
];
