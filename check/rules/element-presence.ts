import type { CheckContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { meantNames } from '../misspelling.js';
import { inertContainer, type ElementNode, type InertText } from '../page.js';
import { pasteAdvice } from '../paste-advice.js';
import { isRenderedLater } from '../rendered-page.js';
import type { ScriptTag } from '../script-tags.js';
import { mentionsScript } from './script-presence.js';

const containsElementCode = ({ text }: InertText) => /(<|&lt;)ketamine-faq[\s/>&]/i.test(text);

/** Checks that the browser creates a `<ketamine-faq>` element. */
export function checkElementPresence({ page, faqElements, scripts }: CheckContext): readonly Finding[] {
  if (!page.source.includes('<'))
    return [
      finding(
        'not-a-page',
        'This text is not the source of a web page: it contains no HTML tags.',
        'Open the page in a browser. Right-click an empty area and choose “View page source”. Select all of the text and copy it.',
      ),
    ];
  if (faqElements.length) return [];

  const misspelt = page.elements.find((element) => misspeltName(element) !== undefined);
  if (misspelt)
    return [
      finding(
        'element-misspelt',
        `The page contains <${misspeltName(misspelt)}>. The name of the element is misspelt, so nothing is shown.`,
        'Write <ketamine-faq> and </ketamine-faq>, in these letters and with the hyphen.',
        misspelt,
      ),
    ];
  const inertText = page.inertTexts.find(containsElementCode);
  if (inertText) return [inertFinding(inertText)];
  if (!scripts.length && mentionsScript(page)) return [];
  if (isRenderedLater(page, scripts)) return [renderedLaterFinding(scripts)];
  if (scripts.length)
    return [
      finding(
        'element-missing',
        'The page contains the FAQ script, but no <ketamine-faq> element, so no questions are shown. Most editors remove HTML elements that they do not know.',
        `${pasteAdvice} If the element is removed again when you save, your account may not be allowed to use custom HTML: ask the person who manages your site.`,
      ),
    ];
  return [
    finding(
      'faq-missing',
      'The page contains neither the FAQ script nor the <ketamine-faq> element.',
      `${pasteAdvice} If you have done this already, check that this is the right page, that it is published, and that its cache is cleared. Some site builders, such as Wix, put custom code into a frame (<iframe>): then check the address of the frame instead.`,
    ),
  ];
}

const renderedLaterFinding = (scripts: readonly ScriptTag[]) =>
  finding(
    'element-rendered-later',
    `The source of the page contains ${scripts.length ? 'the FAQ script, but no' : 'neither the FAQ script nor the'} <ketamine-faq> element. Probably a program, such as one made with React or Vue, fills in this page: it has scripts, and an empty body or an empty element for the program. The check reads the source only, and cannot see what a program renders.`,
    'Open the page. If the FAQ appears, look at the console of the browser: <ketamine-faq> itself warns there, once you have clicked in it. If the FAQ does not appear, look whether the program renders <ketamine-faq>, and loads its script: docs/frameworks/README.md shows the code for each framework.',
  );

const isNear = (name: string, meant: string) => meantNames(name, [meant]).length > 0;

/** The name of an element that is meant to be the FAQ, as the page writes it: also in two words, as in `<ketamine faq>`. */
function misspeltName({ tagName, attrs: [first] }: ElementNode): string | undefined {
  if (isNear(tagName, 'ketamine-faq')) return tagName;
  return first && isNear(tagName, 'ketamine') && isNear(first.name, 'faq') ? `${tagName} ${first.name}` : undefined;
}

function inertFinding(inertText: InertText): Finding {
  if (inertText.container === 'script')
    return finding(
      'element-inert',
      'The <ketamine-faq> element is inside a script, so browsers do not show it. Probably the </script> tag of a script above it is missing.',
      'Write </script> directly after the FAQ script tag, and put <ketamine-faq> below it.',
      inertText,
    );
  const [container, shortName] = inertContainer(inertText) ?? [];
  if (container)
    return finding(
      'element-inert',
      `The <ketamine-faq> element is inside ${container}, so browsers do not show it.`,
      `Move the element out of ${shortName}. ${pasteAdvice}`,
      inertText,
    );
  return finding(
    'element-as-text',
    'The code of the <ketamine-faq> element is on the page as text, so visitors read the code. It was pasted into a block for text.',
    `Delete that text. ${pasteAdvice}`,
    inertText,
  );
}
