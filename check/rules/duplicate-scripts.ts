import type { CheckContext } from '../context.js';
import { hasCurlyQuotes } from '../curly-quotes.js';
import { finding, type Finding } from '../finding.js';
import { isExecuted, type ScriptTag } from '../script-tags.js';
import { scriptVersion } from '../script-version.js';

/** Checks that the page loads the script only once, and that the code was not pasted twice. */
export function checkDuplicateScripts(context: CheckContext): readonly Finding[] {
  const [first, ...others] = context.scripts.filter(
    (script) => script.isFaqFile && isExecuted(script) && !hasCurlyQuotes(script.element),
  );
  if (!first || !others.length) return [];
  const copies = copiesOf(context);
  const versions = [first, ...others].map((script) => scriptVersion(script, context));
  const otherVersion = others.find((_, index) => areDifferent(versions[0], versions[index + 1]));
  if (otherVersion)
    return [
      finding(
        'two-versions',
        `The page loads the FAQ script ${times(others)}, in different versions: ${versions.filter(Boolean).join(' and ')}. Only the script that runs first takes effect.${twice(copies)}`,
        `Keep the script tag of the newest version, and remove the others. One of them may come from a plugin or from the theme.${keepOne(copies)}`,
        otherVersion.element,
      ),
    ];
  return [
    finding(
      'two-copies',
      `The page loads the FAQ script ${times(others)}. Only the script that runs first takes effect: ${first.fileName}, or another one if it loads earlier.${twice(copies)}`,
      `Keep one script tag. It is enough for every <ketamine-faq> element on the page.${keepOne(copies)}`,
      others[0]!.element,
    ),
  ];
}

const times = ({ length }: readonly ScriptTag[]) => inWords(length + 1);
const inWords = (count: number) => (count === 2 ? 'twice' : `${count} times`);

/** How often the same element stands on the page. */
function copiesOf({ page, faqElements }: CheckContext): number {
  const counts = new Map<string, number>();
  for (const { sourceCodeLocation: place } of faqElements) {
    const html = page.source.slice(place?.startOffset, place?.endOffset);
    counts.set(html, (counts.get(html) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

const twice = (copies: number) =>
  copies > 1 ? ` The same <ketamine-faq> also stands on the page ${inWords(copies)}, so the FAQ does too.` : '';

const keepOne = (copies: number) => (copies > 1 ? ' Keep one <ketamine-faq> too, unless you want several.' : '');

const areDifferent = (one: string | undefined, other: string | undefined) => one && other && one !== other;
