// Fonts from npm. A test that measures text names them, so that its figures are the same on every machine.

/**
 * Two font stacks that hold every character of the 18 languages: `sans` is as wide as most fonts of web pages, `serif` is
 * about 10 % wider. A script that DejaVu Serif does not have is set in the next font of the stack.
 */
export const fontStacks = {
  sans: ['Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans SC Variable', 'Noto Sans KR Variable'],
  serif: [
    'DejaVu Serif',
    'DejaVu Sans',
    'Noto Serif Devanagari Variable',
    'Noto Sans SC Variable',
    'Noto Sans KR Variable',
  ],
};

const sheets = ['noto-sans', 'noto-sans-arabic', 'noto-sans-sc', 'noto-sans-kr', 'noto-serif-devanagari'];

const faces = [
  ['DejaVu Serif', 400, 'DejaVuSerif.ttf'],
  ['DejaVu Serif', 700, 'DejaVuSerif-Bold.ttf'],
  ['DejaVu Sans', 400, 'DejaVuSans.ttf'],
  ['DejaVu Sans', 700, 'DejaVuSans-Bold.ttf'],
];

/** The folders that a server must serve, by path. */
export const fontFolders = {
  '/node_modules/@fontsource-variable/': 'node_modules/@fontsource-variable',
  '/node_modules/dejavu-fonts-ttf/': 'node_modules/dejavu-fonts-ttf',
};

/** The style sheet with the faces of both stacks. `origin` serves the folders above. */
export const fontFaces = (origin = '') =>
  [
    ...sheets.map((name) => `@import '${origin}/node_modules/@fontsource-variable/${name}/index.css';`),
    ...faces.map(
      ([family, weight, file]) =>
        `@font-face { font-family: '${family}'; font-weight: ${weight};` +
        ` src: url(${origin}/node_modules/dejavu-fonts-ttf/ttf/${file}) }`,
    ),
  ].join('\n');

/** The rule that sets a page in a stack. */
export const fontRule = (font) =>
  `:root { font-family: ${fontStacks[font].map((family) => `'${family}'`).join(', ')} !important }`;

/** Loads the fonts of a stack for every text of a page, shown or hidden. Runs in the browser. */
export async function loadFonts(families, page = document) {
  const roots = [page.documentElement, ...[...page.querySelectorAll('ketamine-faq')].map((faq) => faq.shadowRoot)];
  const text = [...new Set(roots.map((root) => root?.textContent).join(''))].join('');
  const names = families.map((family) => `'${family}'`).join(', ');
  await Promise.all([400, 600, 700].map((weight) => page.fonts.load(`${weight} 1em ${names}`, text)));
  await page.fonts.ready;
}
