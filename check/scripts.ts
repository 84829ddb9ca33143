import { scriptFiles, type Manifest } from './manifest.js';
import { attribute, isCdn, urlOf, type Page, type Tag } from './page.js';

/** A script tag that asks for the FAQ. */
export interface Script {
  readonly tag: Tag;
  /** The attribute that holds the address. Tools that run scripts later take it out of `src`. */
  readonly holder: string;
  /** As it is written. */
  readonly src: string;
  readonly url: URL | undefined;
  /** The last part of the address. */
  readonly file: string;
  /** Whether a file of that name registers the element. */
  readonly isOurs: boolean;
  /** What a browser takes the tag for: `data` is never run. */
  readonly kind: 'module' | 'classic' | 'data';
  /** The version that the address asks for, as it is written. */
  readonly version: string | undefined;
}

// https://mimesniff.spec.whatwg.org/#javascript-mime-type
const javaScript = /^(application|text)\/(x-)?(java|ecma)script$|^text\/(javascript1\.[0-5]|jscript|livescript)$/;

/** Whether a media type is one of JavaScript, whatever follows it. */
export const isJavaScript = (type: string): boolean => javaScript.test(type.split(';')[0]!.trim().toLowerCase());

/** The script tags that ask for the FAQ, in order. */
export function readScripts(page: Page, manifest: Manifest, isUpgraded: boolean): readonly Script[] {
  const files = scriptFiles(manifest);
  const asking = page.tags
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((tag): Script[] => {
      const holder = holderOf(tag, page);
      if (holder === undefined) return [];
      const src = attribute(tag, holder)!.trim();
      const url = urlOf(src, page.base);
      // `upgrade-insecure-requests`: the browser itself makes it https, before anything else looks at it.
      if (isUpgraded && url?.protocol === 'http:') url.protocol = 'https:';
      const file = lastPart(src);
      const version = /ketamine-faq@([^/]*)/.exec(src)?.[1];
      return [{ tag, holder, src, url, file, isOurs: files.includes(file), kind: kindOf(tag, holder), version }];
    });
  // Other scripts of a folder of that name are nobody's fault where one of the tags is right.
  const ours = asking.filter(({ isOurs }) => isOurs);
  return ours.length ? ours : asking;
}

/** Whether a version stands for one and the same file for ever. */
export const isExact = (version: string): boolean => /^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version);

/** Whether a browser of today runs it. */
export const isRun = ({ tag, kind }: Script): boolean =>
  kind === 'module' || (kind === 'classic' && attribute(tag, 'nomodule') === undefined);

const folderName = 'data-ketamine-faq-base';

/** Where it looks for a file of another language: beside itself, unless the tag says otherwise. */
export function addressBeside({ tag, url }: Script, file: string, { base }: Page): URL | undefined {
  const folder = attribute(tag, folderName)?.replace(/\/?$/, '/');
  return urlOf(file, folder === undefined ? url : urlOf(folder, base));
}

const withoutQuery = (src: string) => src.split(/[?#]/)[0]!;
const lastPart = (src: string) => withoutQuery(src).split(/[\\/]/).at(-1)!;

/** The attribute that holds the address of the FAQ. The one for the folder of the languages may look like one. */
function holderOf(tag: Tag, page: Page): string | undefined {
  const names = ['src', ...tag.attrs.map(({ name }) => name).filter((name) => name !== folderName)];
  return names.find((name) => isAbout(attribute(tag, name) ?? '', page));
}

/** Whether the value of an attribute is an address of the FAQ, or tries to be one. */
function isAbout(value: string, { base }: Page): boolean {
  const src = value.trim();
  if (!/[./\\]/.test(src)) return false;
  if (/ketamine[-_ ]?faq/i.test(lastPart(src))) return true;
  const url = urlOf(src, base);
  return (
    /\/ketamine-faq(@[^/]*)?\/dist\//.test(withoutQuery(src)) ||
    Boolean(url && isCdn(url) && /\/ketamine-faq[@/]/.test(src))
  );
}

function kindOf(tag: Tag, holder: string): Script['kind'] {
  const type = attribute(tag, 'type')?.trim();
  if (holder !== 'src') return 'data';
  if (type?.toLowerCase() === 'module') return 'module';
  return !type || isJavaScript(type) ? 'classic' : 'data';
}
