// The page of a clinic as it should be. Each fault is one change of it.
import { readFileSync } from 'node:fs';

export const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const { version, files } = manifest;

/** The hash of a built file. */
export const integrity = (file = 'ketamine-faq.js') => files[file].integrity;

/** The tag as the README has it for a clinic's own site. */
export const ownTag = '<script type="module" data-cfasync="false" src="/ketamine-faq.js"></script>';

/** The address of a file where npm's packages are handed out. */
export const cdn = (file = 'ketamine-faq.js', exact = version) =>
  `https://cdn.jsdelivr.net/npm/ketamine-faq@${exact}/dist/${file}`;

/** A script tag with the attributes that guard it. */
export const cdnTag = ({
  src = cdn(),
  hash = integrity(),
  type = 'type="module"',
  crossorigin = 'crossorigin="anonymous"',
} = {}) =>
  `<script ${type} data-cfasync="false" src="${src}" integrity="${hash}" ${crossorigin} referrerpolicy="no-referrer"></script>`;

export const fallback = '<p>Thinking about suicide? Call or text <a href="tel:988">988</a>.</p>';
export const faq = `<ketamine-faq>${fallback}</ketamine-faq>`;

/** A whole page. */
export const page = ({ tag = ownTag, body = faq, lang = 'en', head = '' } = {}) =>
  `<!doctype html>\n<html lang="${lang}">\n<head><meta charset="utf-8"><title>Clinic</title>\n${head}${tag}\n</head>\n` +
  `<body>\n<h1>Questions</h1>\n${body}\n<p>More</p>\n</body>\n</html>\n`;

/** The element with attributes. */
export const withAttributes = (attributes) => page({ body: `<ketamine-faq ${attributes}>${fallback}</ketamine-faq>` });

/** The page with another script tag. */
export const withTag = (tag) => page({ tag });

/** The page with a script tag that has other attributes, or another address. */
export const scriptWith = (attributes) => withTag(`<script data-cfasync="false" ${attributes}></script>`);
export const scriptFrom = (address) => scriptWith(`type="module" src="${address}"`);

export const classic = 'ketamine-faq.classic.js';
/** For a page that asks for the classic file: a build that has one. Its bytes do not matter. */
export const withClassic = {
  manifest: { ...manifest, files: { ...files, [classic]: files['content.js'] } },
  address: 'https://clinic.example/',
};

/** As text on the page: what a visual editor makes of pasted code. */
export const escaped = (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
