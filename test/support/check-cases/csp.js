// Content-Security-Policies.
import { createHash } from 'node:crypto';

import { fallback, filesOf, ownTag, page, scriptFrom, withTag } from './clinic-page.js';

const own = withTag(ownTag);
const otherSite = withTag(ownTag.replace('/k', 'https://files.example/k'));
const pageUrl = 'https://clinic.example/faq';
const meta = (text) => `<meta http-equiv="Content-Security-Policy" content="${text}">`;
const style = ':host { display: block }';
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const prerendered = page({
  body: `<ketamine-faq><template shadowrootmode="open"><style>${style}</style><p>Q</p></template>${fallback}</ketamine-faq>`,
});
const policy = (headers) => ({ headers });

/** The advice must not contain a nonce: it is valid for one page view only. */
const nonceAdvice = 'nonce="…", with a new value each time the page is loaded.';

export function cspCases(manifest) {
  const { cdn, cdnTag, integrity } = filesOf(manifest);
  const hosted = withTag(cdnTag());
  const withPort = scriptFrom('https://files.example:8443/ketamine-faq.js');
  const withNonce = withTag(ownTag.replace('src', 'nonce="abc" src'));
  const hash = `'${integrity()}'`;
  return [
    ["'self', and a script on the same site", own, ['ok'], policy("default-src 'none'; script-src 'self'")],
    [
      "default-src 'none'",
      own,
      ['policy-script'],
      policy("default-src 'none'; style-src 'self'"),
      "site. Add to the policy: script-src 'self'",
    ],
    ['an empty source list', own, ['policy-script'], policy('script-src'), "site. Add to script-src: 'self'"],
    [
      "script-src 'none'",
      own,
      ['policy-script'],
      policy("script-src 'none'"),
      "site. In script-src, replace 'none' with: 'self'",
    ],
    [
      "script-src 'self', and a script on a CDN",
      hosted,
      ['policy-script'],
      policy("script-src 'self'"),
      `site. Add to script-src: ${cdn('')}`,
    ],
    [
      "default-src 'self', and a script on a CDN",
      hosted,
      ['policy-script'],
      policy("default-src 'self'"),
      `site. Add to the policy a script-src directive with the values of default-src and also: ${cdn('')}`,
    ],
    ['the host of the script', hosted, ['ok'], policy("script-src 'self' https://cdn.jsdelivr.net")],
    ['the host of the script as default-src', hosted, ['ok'], policy('default-src https://cdn.jsdelivr.net')],
    ['every host', hosted, ['ok'], policy('script-src *')],
    ['every host with https', hosted, ['ok'], policy('script-src https:')],
    ['every host with http, and a script with https', hosted, ['ok'], policy('script-src http:')],
    [
      'every host with https, and a script with http',
      scriptFrom('http://files.example/ketamine-faq.js'),
      ['policy-script'],
      { headers: 'script-src https:', pageUrl: 'http://clinic.example/' },
    ],
    ['a host with every port', withPort, ['ok'], policy('script-src files.example:*')],
    ['a host without the port of the script', withPort, ['policy-script'], policy('script-src files.example')],
    [
      'the file of the script',
      hosted,
      ['policy-languages'],
      policy(`script-src ${cdn()} 'nonce-abc'`),
      `site. Add to script-src: ${cdn('')}`,
    ],
    ['the folder of the script', hosted, ['ok'], policy(`script-src ${cdn('')}`)],
    [
      'the folder of the script without a slash',
      hosted,
      ['policy-script'],
      policy(`script-src ${cdn('').slice(0, -1)}`),
    ],
    [
      'the folder of the script in another case',
      hosted,
      ['policy-script'],
      policy(`script-src ${cdn('').replace('dist', 'DIST')}`),
    ],
    ['another folder', hosted, ['policy-script'], policy('script-src https://cdn.jsdelivr.net/npm/lit/')],
    ["script-src-elem 'none'", own, ['policy-script'], policy("script-src 'self'; script-src-elem 'none'")],
    ["script-src-elem 'self'", own, ['ok'], policy("script-src 'none'; script-src-elem 'self'")],
    ['a repeated directive', own, ['policy-script'], policy("script-src 'none'; script-src 'self'")],
    ['another case', own, ['ok'], policy("Script-Src 'SELF'")],
    ["'unsafe-inline'", own, ['policy-script'], policy("script-src 'unsafe-inline'")],
    ['a nonce that the script tag lacks', own, ['policy-script'], policy("script-src 'nonce-abc'"), nonceAdvice],
    [
      "'self' and a nonce, and a script on a CDN",
      hosted,
      ['policy-script'],
      policy("script-src 'self' 'nonce-abc'"),
      nonceAdvice,
    ],
    ['a nonce', withNonce, ['ok'], policy("script-src 'nonce-abc'")],
    ['the nonce of another page view', withNonce, ['policy-script'], policy("script-src 'nonce-abd'"), nonceAdvice],
    ["'strict-dynamic' and a nonce", withNonce, ['ok'], policy("script-src 'strict-dynamic' 'nonce-abc'")],
    ['the hash in integrity', hosted, ['policy-languages'], policy(`script-src ${hash}`)],
    ['a hash, and no integrity', own, ['policy-script'], policy(`script-src ${hash}`)],
    [
      "'strict-dynamic' without a nonce",
      own,
      ['policy-script'],
      policy("script-src 'strict-dynamic' 'self'"),
      nonceAdvice,
    ],
    ['two policies in one header', own, ['policy-script'], policy("img-src *, script-src 'none'")],
    ['two policies, of which one blocks', hosted, ['policy-script'], policy("script-src https:, script-src 'self'")],
    [
      'a report-only policy',
      hosted,
      ['ok'],
      { headers: { 'Content-Security-Policy-Report-Only': "script-src 'self'" } },
    ],
    [
      "'self', and a page with an unknown address",
      otherSite,
      ['policy-unsure'],
      policy("script-src 'self'"),
      'site. Add to script-src: https://files.example',
    ],
    [
      "'self' and a nonce, and a page with an unknown address",
      otherSite,
      ['policy-unsure'],
      policy("script-src 'self' 'nonce-abc'"),
      nonceAdvice,
    ],
    [
      "'self', and a script on another site",
      otherSite,
      ['policy-script'],
      { headers: "script-src 'self'", pageUrl },
      'site. Add to script-src: https://files.example',
    ],
    ['a policy in the head', page({ head: meta("script-src 'none'") }), ['policy-script']],
    ['a policy in the head after the script', page({ tag: ownTag + meta("script-src 'none'") }), ['ok']],
    [
      'a policy in the body, where browsers ignore it',
      page({ body: meta("script-src 'none'") + `<ketamine-faq>${fallback}</ketamine-faq>` }),
      ['ok'],
    ],
    ['sandbox', own, ['policy-sandbox'], policy('sandbox allow-forms'), 'Add to sandbox: allow-scripts'],
    ['sandbox allow-scripts', own, ['ok'], policy('sandbox allow-scripts')],
    ['sandbox in the head, where browsers ignore it', page({ head: meta('sandbox') }), ['ok']],
    ['a prerendered style', prerendered, ['policy-style'], policy("script-src 'self'; style-src 'self'")],
    ['a prerendered style, and its hash', prerendered, ['ok'], policy(`default-src 'self'; style-src ${styleHash}`)],
    [
      "a prerendered style, and 'unsafe-inline' with a nonce",
      prerendered,
      ['policy-style'],
      policy("style-src 'unsafe-inline' 'nonce-abc'"),
      `site. Add to style-src: ${styleHash}`,
    ],
    [
      "a prerendered style, and 'unsafe-inline'",
      prerendered,
      ['ok'],
      policy("script-src 'self'; style-src 'unsafe-inline'"),
    ],
    ['unrelated directives', own, ['ok'], policy("img-src 'none'; frame-ancestors 'none'")],
    [
      'headers as an array of pairs',
      own,
      ['policy-script'],
      { headers: [['content-security-policy', "script-src 'none'"]] },
    ],
    [
      'headers as a Headers object',
      own,
      ['policy-script'],
      { headers: new Headers({ 'Content-Security-Policy': "script-src 'none'" }) },
    ],
    [
      'headers as in Node',
      own,
      ['policy-script'],
      { headers: { 'content-security-policy': ['img-src *', "script-src 'none'"] } },
    ],
    ['a copied header line', own, ['policy-script'], policy("Content-Security-Policy: script-src 'none'")],
    [
      'copied header lines',
      own,
      ['policy-script'],
      policy("HTTP/2 200\ndate: today\ncontent-security-policy:\n  script-src 'none'\nserver: x; y"),
    ],
    ['a copied report-only header line', own, ['ok'], policy("content-security-policy-report-only: script-src 'none'")],
  ];
}
