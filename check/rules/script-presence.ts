import type { CheckContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { inertContainer, type InertText, type Page } from '../page.js';

// At most two parts before `.js`: with an unlimited number, matching would take quadratic time.
const scriptName = /ketamine-faq(\.[\w-]+){0,2}\.js/;

const containsScriptTag = ({ text }: InertText) => /(<|&lt;)script\s/i.test(text) && scriptName.test(text);

const isScriptThatMentionsFaq = ({ container, text }: InertText) => container === 'script' && scriptName.test(text);

/** Whether the FAQ script is named anywhere in text that is not a script tag: in another script, a comment or plain text. */
export const mentionsScript = ({ inertTexts }: Page): boolean =>
  inertTexts.some((inertText) => containsScriptTag(inertText) || isScriptThatMentionsFaq(inertText));

/** Checks that the page has a FAQ script tag. */
export function checkScriptPresence({ page, faqElements, scripts }: CheckContext): readonly Finding[] {
  if (scripts.length) return [];
  const inertText = page.inertTexts.find((each) => each.container !== 'script' && containsScriptTag(each));
  if (inertText) return [inertFinding(inertText)];
  const otherScript = page.inertTexts.find(isScriptThatMentionsFaq);
  if (otherScript)
    return [
      finding(
        'script-by-script',
        'The page has no FAQ script tag, but another script names the FAQ script. The source of the page does not show whether that script loads it.',
        'If the FAQ does not appear, put the script tag from demo/build.html directly on the page.',
        otherScript,
      ),
    ];
  if (!faqElements.length) return [];
  return [
    finding(
      'script-missing',
      'The page contains the <ketamine-faq> element, but not the FAQ script. Unless a file of your own scripts contains it, visitors see only what is inside the element: your fallback text, or the prerendered FAQ without search, language menu and print button.',
      'Put the script tag from demo/build.html on the page as well. If your editor removes it, look for a separate setting for code in the head of the page. If a plugin combines scripts into one file, exclude “ketamine-faq” in its settings.',
      faqElements[0],
    ),
  ];
}

function inertFinding(inertText: InertText): Finding {
  const [container, shortName] = inertContainer(inertText) ?? [];
  if (container)
    return finding(
      'script-inert',
      `The FAQ script tag is inside ${container}, so browsers do not run the script.`,
      `Move the script tag out of ${shortName}.`,
      inertText,
    );
  return finding(
    'script-as-text',
    'The code of the FAQ script tag is on the page as text, so visitors read the code. It was pasted into a block for text.',
    'Delete that text, and paste the code into a block for custom HTML or code.',
    inertText,
  );
}
