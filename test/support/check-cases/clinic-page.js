// The page of a clinic without mistakes. Each case of the self-check changes one thing on it.

/** The script tag from the README for a clinic's own site. */
export const ownTag = '<script type="module" data-cfasync="false" src="/ketamine-faq.js"></script>';

export const fallback = '<p>Thinking about suicide? Call or text <a href="tel:988">988</a>.</p>';
export const faq = `<ketamine-faq>${fallback}</ketamine-faq>`;

/** A whole page. */
export const page = ({ tag = ownTag, body = faq, lang = 'en', head = '' } = {}) =>
  `<!doctype html>\n<html lang="${lang}">\n<head><meta charset="utf-8"><title>Clinic</title>\n${head}${tag}\n</head>\n` +
  `<body>\n<h1>Questions</h1>\n${body}\n<p>More</p>\n</body>\n</html>\n`;

/** The page with attributes on the element. */
export const withAttributes = (attributes) => page({ body: `<ketamine-faq ${attributes}>${fallback}</ketamine-faq>` });

/** The page with another script tag. */
export const withTag = (tag) => page({ tag });

/** The page with a script tag that has these attributes, or this address. */
export const scriptWith = (attributes) => withTag(`<script data-cfasync="false" ${attributes}></script>`);
export const scriptFrom = (address) => scriptWith(`type="module" src="${address}"`);

export const classicFile = 'ketamine-faq.classic.js';

/** What a visual editor makes of pasted code: text. */
export const escaped = (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What depends on the build that a page uses: hashes, addresses with a version, and script tags with them. */
export function filesOf({ version, files }) {
  const integrity = (file = 'ketamine-faq.js') => files[file].integrity;
  const cdn = (file = 'ketamine-faq.js', otherVersion = version) =>
    `https://cdn.jsdelivr.net/npm/ketamine-faq@${otherVersion}/dist/${file}`;
  const cdnTag = ({
    src = cdn(),
    hash = integrity(),
    type = 'type="module"',
    crossorigin = 'crossorigin="anonymous"',
  } = {}) =>
    `<script ${type} data-cfasync="false" src="${src}" integrity="${hash}" ${crossorigin} referrerpolicy="no-referrer"></script>`;
  const languageFile = (locale, part = '') =>
    Object.keys(files).find((name) => new RegExp(`^language-${locale}${part}-[\\da-f]{8}\\.js$`).test(name));
  return { integrity, cdn, cdnTag, languageFile };
}
