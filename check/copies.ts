import type { Facts } from './facts.js';
import { finding, type Finding } from './finding.js';
import { isRun, type Script } from './scripts.js';
import { versionOf } from './version.js';
import { isCurly } from './quotes.js';

/** Whether the script is on the page more than once. */
export function checkCopies(facts: Facts): readonly Finding[] {
  const [first, ...others] = facts.scripts.filter((script) => script.isOurs && isRun(script) && !isCurly(script.tag));
  if (!first || !others.length) return [];
  const versions = [first, ...others].map((script) => versionOf(script, facts));
  const other = others.find((_, place) => differ(versions[0], versions[place + 1]));
  if (other)
    return [
      finding(
        'two-versions',
        `The script is on the page ${times(others)}, in different versions: ${versions.filter(Boolean).join(' and ')}. Only the one that runs first counts.`,
        'Keep the tag of the newest one, and take the others away. One of them may come from a plugin or from the theme.',
        other.tag,
      ),
    ];
  return [
    finding(
      'two-copies',
      `The script is on the page ${times(others)}. Only the one that runs first counts: ${first.file}, or the one that arrives before it.`,
      'Keep one script tag. It serves every <ketamine-faq> of the page.',
      others[0]!.tag,
    ),
  ];
}

const times = (others: readonly Script[]) => (others.length === 1 ? 'twice' : `${others.length + 1} times`);

const differ = (one: string | undefined, other: string | undefined) => one && other && one !== other;
