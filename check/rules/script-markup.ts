import type { CheckContext } from '../context.js';
import { curlyQuotesAdvice, hasCurlyQuotes } from '../curly-quotes.js';
import { finding, type Finding } from '../finding.js';
import { isClassicFile } from '../manifest.js';
import { getAttribute } from '../page.js';
import { isExecuted, type ScriptTag } from '../script-tags.js';

/** Checks the quotation marks, the closing tag and the type of each FAQ script tag. */
export function checkScriptMarkup({ scripts }: CheckContext): readonly Finding[] {
  const isAnyExecuted = scripts.some(isExecuted);
  return scripts.flatMap((script) => checkScript(script, isAnyExecuted));
}

function checkScript(script: ScriptTag, isAnyExecuted: boolean): readonly Finding[] {
  const { element, kind, fileName, isFaqFile } = script;
  if (hasCurlyQuotes(element))
    return [
      finding(
        'quotes-curly',
        'The FAQ script tag contains curly quotation marks (“ ”). Browsers treat them as part of the value.',
        curlyQuotesAdvice,
        element,
      ),
    ];
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (!element.sourceCodeLocation?.endTag || text.includes('<ketamine-faq'))
    return [
      finding(
        'script-unclosed',
        'The FAQ script tag is not closed, so browsers treat what follows as part of the script.',
        'Write </script> directly after the script tag. “/>” does not close it.',
        element,
      ),
    ];
  if (kind === 'classic' && !isAnyExecuted)
    return [
      finding(
        'type-nomodule',
        'The FAQ script tag has the attribute “nomodule”, so current browsers do not run the script.',
        'Remove the attribute “nomodule”.',
        element,
      ),
    ];
  const type = getAttribute(element, 'type');
  if (kind === 'classic' && isExecuted(script) && isFaqFile && !isClassicFile(fileName))
    return [
      finding(
        'type-missing',
        `The FAQ script tag has ${type ? `type="${type}" instead of` : 'no'} type="module", so browsers do not run ${fileName}. Some editors and plugins remove this attribute.`,
        `Write type="module" into the script tag. If it is removed again, exclude “ketamine-faq” in the optimization plugin of your site, or use ketamine-faq.classic.js instead of ${fileName}.`,
        element,
      ),
    ];
  return [];
}
