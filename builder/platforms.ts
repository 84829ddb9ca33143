import type { Choices } from './choices.js';
import type { BuilderData } from './data.js';
import { styleOf, type Tag } from './tag.js';
import {
  htmlTag,
  writeBlock,
  writeCommand,
  writeCss,
  writeHtml,
  writeJsx,
  writeOwnHtml,
  writeShortcode,
} from './write.js';
import { writeSidebar, type List } from './wordpress-sidebar.js';

/** One text to copy. */
interface Snippet {
  /** The name of what is copied, for the button. */
  readonly name: string;
  readonly code: string;
}

/** The steps for one platform. */
export interface Platform {
  readonly id: string;
  readonly title: string;
  /** Where to paste it, and what else to know. */
  readonly steps: readonly (string | Snippet | List)[];
}

/** Where a folder of another site stands in a tag, until its address is known. */
const exampleFolder = 'https://your-clinic.example/ketamine-faq/';

const needsAddress =
  'Put in the whole address of your folder: write it above, under “Where the files are”. The tag shows an example.';

/** Writes the tag for every platform. `choices` are usable ones. */
export function writePlatforms(tag: Tag, choices: Choices, data: BuilderData): readonly Platform[] {
  const { version, isPublished, integrity } = data;
  const { locale } = tag.language;
  const cdn = `https://cdn.jsdelivr.net/npm/ketamine-faq@${version}/dist/`;
  const ownFolder = (choices.files ?? '/ketamine-faq/').replace(/\/?$/, '/');
  const isWhole = /^https?:/i.test(ownFolder);

  /** The tag of a script in a folder. */
  const scriptIn = (folder: string, { isClassic = false, file = scriptFile(isClassic, locale) } = {}) => {
    const hash = folder === cdn ? integrity[file] : undefined;
    const attributes = [
      ...(isClassic ? [] : [['type', 'module'] as const]),
      // Before `src`, or Cloudflare’s Rocket Loader does not see it.
      ['data-cfasync', 'false'] as const,
      ['src', folder + file] as const,
      ...(hash
        ? [
            ['integrity', hash] as const,
            ['crossorigin', 'anonymous'] as const,
            ['referrerpolicy', 'no-referrer'] as const,
          ]
        : []),
    ];
    return `${htmlTag('script', attributes)}</script>`;
  };
  const html = writeHtml(tag);
  const onYourSite = [
    'Look at it on your site. Opened from your disk, the page shows only the paragraph.',
    ...(/^[\0-\x7f]*$/.test(html) ? [] : ['The page must be in UTF-8.']),
  ];
  const withScript = (folder: string): Snippet => ({ name: 'HTML', code: `${scriptIn(folder)}\n${html}\n` });

  /** For a page builder, which has no room for files. */
  const elsewhere = isPublished ? cdn : isWhole ? ownFolder : exampleFolder;
  const onlyWhole = isPublished || isWhole ? [] : [needsAddress];
  const crossOrigin = isPublished
    ? []
    : [
        'The server of that folder has to send the header Access-Control-Allow-Origin (“On your own server” in the guide).',
      ];
  const css: readonly Snippet[] = tag.properties.length ? [{ name: 'CSS', code: `${writeCss(tag)}\n` }] : [];
  const strict = styleOf(tag)
    ? [
        'If your site has a Content-Security-Policy without inline styles, use a rule of your style sheet for the looks:',
        ...css,
      ]
    : [];
  const page = `${ownFolder}static/page/${locale}.html`;

  return [
    {
      id: 'html',
      title: 'Your own HTML',
      steps: isPublished
        ? [
            'Paste this into the page, where the questions should be. The script comes from a CDN.',
            withScript(cdn),
            'Or upload the folder with the files to your site, and paste this: then your visitors load nothing from others.',
            withScript(ownFolder),
            ...onYourSite,
            ...strict,
          ]
        : [
            `Upload the folder with the files (ketamine-faq of the zip, or dist/ of a build) to your site as ${ownFolder}, and paste this into the page, where the questions should be.`,
            withScript(ownFolder),
            ...onYourSite,
            ...strict,
          ],
    },
    {
      id: 'wordpress',
      title: 'WordPress',
      steps: [
        'Install the plugin (“The FAQ in WordPress” in the guide). Edit a page, click into an empty paragraph, and paste this. It becomes the block “Ketamine FAQ” with your choices.',
        { name: 'block', code: writeBlock(tag) },
        'Or press +, look for “Ketamine FAQ”, and choose in the sidebar:',
        writeSidebar(tag, choices, data),
        tag.ownQuestions.length
          ? 'In a widget, or in a page builder for WordPress, paste the shortcode with your own questions, with nothing beside it:'
          : 'In a widget, or in a page builder for WordPress, write the shortcode alone on its line:',
        { name: 'shortcode', code: writeShortcode(tag) },
        ...(css.length
          ? [
              'Paste the looks under Appearance, Customize, Additional CSS. In a block theme that is Appearance, Editor, Styles, and Additional CSS in its menu:',
              ...css,
            ]
          : []),
      ],
    },
    {
      id: 'wix',
      title: 'Wix',
      steps: [
        'Add an Embed HTML element to the page, choose Code, and paste this. Make the element high enough, since it does not grow.',
        withScript(elsewhere),
        ...onlyWhole,
        ...crossOrigin,
      ],
    },
    {
      id: 'squarespace',
      title: 'Squarespace',
      steps: [
        'Add a Code block where the questions should be, set to HTML, and paste this. Whether it can hold a script depends on your plan.',
        withScript(elsewhere),
        ...onlyWhole,
        ...crossOrigin,
      ],
    },
    {
      id: 'tag-manager',
      title: 'Google Tag Manager',
      steps: [
        'A tag manager can read what your patients open and type (“Privacy” in the guide). If you can, use “Your own HTML” instead.',
        'Paste this into the page itself, where the questions should be: a tag manager cannot choose the place.',
        { name: 'HTML', code: `${html}\n` },
        'In the tag manager, make a Custom HTML tag with this, and fire it on that page:',
        { name: 'tag', code: `${scriptIn(elsewhere, { isClassic: true })}\n` },
        ...onlyWhole,
        ...(isPublished || isWhole ? [] : ['If the folder is on the same site as the page, its path alone is enough.']),
      ],
    },
    {
      id: 'react',
      title: 'React',
      steps: [
        isPublished
          ? 'Install the package.'
          : 'In a clone of the repository, run npm start or npm run build, then this command. Install the file that it makes: npm install with its path.',
        { name: 'command', code: isPublished ? `npm install --save-exact ketamine-faq@${version}` : 'npm pack' },
        'Paste the component into your program. The line with “import type” is for TypeScript: leave it out in JavaScript.',
        { name: 'component', code: component(tag) },
        ...(css.length ? ['Add the looks to your style sheet:', ...css] : []),
      ],
    },
    {
      id: 'prerendered',
      title: 'A page that is readable before any script',
      steps: [
        'Run this in a clone of the repository, after npm start, and paste the content of the file into your page. Do it again after each update.',
        { name: 'command', code: writeCommand(tag) },
        ...(tag.ownQuestions.length
          ? [
              'Paste your own questions into that text, just above its last line, </ketamine-faq>:',
              { name: 'questions', code: writeOwnHtml(tag) },
            ]
          : []),
        'Keep the script on the page too. It takes the text over when it starts:',
        { name: 'script', code: `${scriptIn(isPublished ? cdn : ownFolder)}\n` },
        ...(css.length ? ['Add the looks to your style sheet:', ...css] : []),
      ],
    },
    {
      id: 'link',
      title: 'A plain link to a whole page',
      steps: [
        `Upload the folder with the files to your site${isWhole ? '' : ` as ${ownFolder}`}, and paste this link anywhere. The page is the same for every clinic: it has the crisis lines of the US, and none of your choices but the language.`,
        {
          name: 'link',
          code: `${htmlTag('a', [
            ['href', page],
            ...(locale === 'en' ? [] : [['hreflang', locale] as const, ['lang', locale] as const]),
            ...(tag.language.dir === 'rtl' ? [['dir', 'rtl'] as const] : []),
          ])}${tag.language.title}</a>\n`,
        },
        ...(choices.region
          ? ['Do not link to it from a page for another country: its telephone numbers are those of the US.']
          : []),
      ],
    },
  ];
}

const scriptFile = (isClassic: boolean, locale: string) => {
  // The classic script has English inside, and fetches the language of the element from its own folder.
  const inside = isClassic ? '.classic' : locale === 'en' ? '' : `.${locale}`;
  return `ketamine-faq${inside}.js`;
};

const component = (tag: Tag) => `import 'ketamine-faq';
import type {} from 'ketamine-faq/react';

export function KetamineFaq() {
  return (
${writeJsx(tag).replace(/^/gm, '    ')}
  );
}
`;
