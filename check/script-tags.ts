import { scriptFileNames, type Manifest } from './manifest.js';
import { countMistakes, plainName } from './misspelling.js';
import { getAttribute, isNpmCdn, parseUrl, type ElementNode, type Page } from './page.js';

/** A script tag that loads the FAQ, or is meant to. */
export interface ScriptTag {
  readonly element: ElementNode;
  /** The attribute that contains the URL. Tools that delay scripts move the URL out of `src`. */
  readonly urlAttribute: string;
  /** The URL as it is written in `urlAttribute`. */
  readonly src: string;
  readonly url: URL | undefined;
  /** The last segment of the URL. */
  readonly fileName: string;
  /** Whether the build has a file of this name that registers the element. */
  readonly isFaqFile: boolean;
  /** How the browser treats the element. It never runs a data block. */
  readonly kind: 'module' | 'classic' | 'data-block';
  /** The version in the URL, as written there. */
  readonly version: string | undefined;
}

// https://mimesniff.spec.whatwg.org/#javascript-mime-type
const javaScriptType = /^(application|text)\/(x-)?(java|ecma)script$|^text\/(javascript1\.[0-5]|jscript|livescript)$/;

/** Whether a media type, with or without parameters, is a JavaScript type. */
export const isJavaScriptType = (mediaType: string): boolean =>
  javaScriptType.test(mediaType.split(';')[0]!.trim().toLowerCase());

/** The script tags that load the FAQ, in document order. */
export function findScriptTags(page: Page, manifest: Manifest, upgradesRequests: boolean): readonly ScriptTag[] {
  const fileNames = scriptFileNames(manifest);
  const candidates = page.elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((element): ScriptTag[] => {
      const urlAttribute = findUrlAttribute(element, page);
      if (urlAttribute === undefined) return [];
      const src = getAttribute(element, urlAttribute)!.trim();
      const url = parseUrl(src, page.baseUrl);
      // With `upgrade-insecure-requests`, the browser changes http to https before it applies any other rule.
      if (upgradesRequests && url?.protocol === 'http:') url.protocol = 'https:';
      const fileName = lastSegment(src);
      const version = /ketamine-faq@([^/]*)/.exec(src)?.[1];
      const isFaqFile = fileNames.includes(fileName);
      return [{ element, urlAttribute, src, url, fileName, isFaqFile, kind: kindOf(element, urlAttribute), version }];
    });
  // If one tag loads a file of the FAQ, other scripts from a folder with its name are unrelated.
  const faqFiles = candidates.filter(({ isFaqFile }) => isFaqFile);
  return faqFiles.length ? faqFiles : candidates;
}

/** Whether a version is exact, so that its files never change. */
export const isExactVersion = (version: string): boolean => /^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version);

/** Whether current browsers run the script. */
export const isExecuted = ({ element, kind }: ScriptTag): boolean =>
  kind === 'module' || (kind === 'classic' && getAttribute(element, 'nomodule') === undefined);

const languageFolderAttribute = 'data-ketamine-faq-base';

/** The URL from which the script loads a language file: its own folder, or the one in `data-ketamine-faq-base`. */
export function languageFileUrl({ element, url }: ScriptTag, fileName: string, { baseUrl }: Page): URL | undefined {
  const folder = getAttribute(element, languageFolderAttribute)?.replace(/\/?$/, '/');
  return parseUrl(fileName, folder === undefined ? url : parseUrl(folder, baseUrl));
}

const withoutQuery = (src: string) => src.split(/[?#]/)[0]!;
const lastSegment = (src: string) => withoutQuery(src).split(/[\\/]/).at(-1)!;

/** The attribute with the URL of the FAQ. The folder of the language files may look like such a URL, and is skipped. */
function findUrlAttribute(element: ElementNode, page: Page): string | undefined {
  const names = ['src', ...element.attrs.map(({ name }) => name).filter((name) => name !== languageFolderAttribute)];
  return names.find((name) => isFaqUrl(getAttribute(element, name) ?? '', page));
}

/** Whether a name before its first dot is `ketamine-faq`, with mistakes such as a missing, doubled, swapped or other letter. */
const isNearName = (fileName: string) =>
  [fileName.split('.')[0]!, fileName.replace(/\.[^.]*$/, '')].some(
    (name) => countMistakes(plainName(name), 'ketaminefaq') !== undefined,
  );

/** Whether the value is a URL of the FAQ, or a failed attempt at one. */
function isFaqUrl(value: string, { baseUrl }: Page): boolean {
  const src = value.trim();
  if (!/[./\\]/.test(src)) return false;
  if (/ketamine[-_ ]?faq/i.test(lastSegment(src)) || isNearName(lastSegment(src))) return true;
  const url = parseUrl(src, baseUrl);
  return (
    /\/ketamine-faq(@[^/]*)?\/dist\//.test(withoutQuery(src)) ||
    Boolean(url && isNpmCdn(url) && /\/ketamine-faq[@/]/.test(src))
  );
}

function kindOf(element: ElementNode, urlAttribute: string): ScriptTag['kind'] {
  const type = getAttribute(element, 'type')?.trim();
  if (urlAttribute !== 'src') return 'data-block';
  if (type?.toLowerCase() === 'module') return 'module';
  return !type || isJavaScriptType(type) ? 'classic' : 'data-block';
}
