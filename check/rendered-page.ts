import { visibleText } from './fallback.js';
import { textOf } from './inline-text.js';
import { getAttribute, type ElementNode, type Page } from './page.js';
import { isJavaScriptType, type ScriptTag } from './script-tags.js';

/** The ids of the elements that frameworks render into. */
const rootIds = ['root', 'app', '__next', '__nuxt', '___gatsby', 'q-app', 'svelte'];

const textIn = ({ childNodes }: ElementNode) => visibleText(childNodes).trim();

const isEmptyRoot = (element: ElementNode) =>
  (element.tagName === 'app-root' || rootIds.includes(getAttribute(element, 'id') ?? '')) && isEmpty(element);

/** Whether an element has no text, or only that of a placeholder. */
const isEmpty = (element: ElementNode) => /^(\W*(loading|please wait)\b.{0,30})?$/is.test(textIn(element));

function isProgram(element: ElementNode): boolean {
  if (element.tagName !== 'script') return false;
  const type = getAttribute(element, 'type')?.trim().toLowerCase() ?? '';
  return (
    (type === '' || type === 'module' || isJavaScriptType(type)) &&
    (getAttribute(element, 'src') !== undefined || textOf(element).trim() !== '')
  );
}

/** The longest text of a page that a program renders, in characters: a heading and the words of a placeholder. */
const longestText = 200;

/**
 * Whether a program, such as one made with React or Vue, probably renders the page in the browser. The source of such a page has a
 * script other than the FAQ script, an empty body or an empty root element, and at most `longestText` characters of text.
 */
export const isRenderedLater = ({ elements }: Page, faqScripts: readonly ScriptTag[]): boolean =>
  elements.some((each) => isProgram(each) && !faqScripts.some(({ element }) => element === each)) &&
  elements.some((each) => each.tagName === 'body' && textIn(each).length <= longestText) &&
  elements.some((each) => (each.tagName === 'body' && isEmpty(each)) || isEmptyRoot(each));
