import type { CheckContext } from '../context.js';
import { hasCurlyQuotes } from '../curly-quotes.js';
import { finding, type Finding } from '../finding.js';
import { isExecuted, type ScriptTag } from '../script-tags.js';
import { scriptVersion } from '../script-version.js';

/** Checks that the page loads the script only once. */
export function checkDuplicateScripts(context: CheckContext): readonly Finding[] {
  const [first, ...others] = context.scripts.filter(
    (script) => script.isFaqFile && isExecuted(script) && !hasCurlyQuotes(script.element),
  );
  if (!first || !others.length) return [];
  const versions = [first, ...others].map((script) => scriptVersion(script, context));
  const otherVersion = others.find((_, index) => areDifferent(versions[0], versions[index + 1]));
  if (otherVersion)
    return [
      finding(
        'two-versions',
        `The page loads the FAQ script ${times(others)}, in different versions: ${versions.filter(Boolean).join(' and ')}. Only the script that runs first takes effect.`,
        'Keep the script tag of the newest version, and remove the others. One of them may come from a plugin or from the theme.',
        otherVersion.element,
      ),
    ];
  return [
    finding(
      'two-copies',
      `The page loads the FAQ script ${times(others)}. Only the script that runs first takes effect: ${first.fileName}, or another one if it loads earlier.`,
      'Keep one script tag. It is enough for every <ketamine-faq> element on the page.',
      others[0]!.element,
    ),
  ];
}

const times = (others: readonly ScriptTag[]) => (others.length === 1 ? 'twice' : `${others.length + 1} times`);

const areDifferent = (one: string | undefined, other: string | undefined) => one && other && one !== other;
