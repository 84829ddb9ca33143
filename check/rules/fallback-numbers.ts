import type { CheckContext } from '../context.js';
import { countryName, hasLines } from '../country.js';
import { fallbackNodes } from '../fallback.js';
import { finding, type Finding } from '../finding.js';
import { belongsTo, countryOf, linesInFallback, mainNumbers, namesLine, type Line } from '../helplines.js';
import type { Manifest } from '../manifest.js';
import { getAttribute, type ElementNode } from '../page.js';

/** Checks that the fallback content of each `<ketamine-faq>` names the lines of the country whose lines the FAQ shows. */
export const checkFallbackNumbers = ({ faqElements, manifest }: CheckContext): readonly Finding[] =>
  // Without a closing tag, the rest of the page is inside too, and has a finding of its own.
  faqElements
    .filter(({ sourceCodeLocation }) => sourceCodeLocation?.endTag)
    .flatMap((element) => checkElement(element, manifest));

function checkElement(element: ElementNode, manifest: Manifest): readonly Finding[] {
  const country = countryOf(element, manifest);
  if (country === undefined) return [];
  const foreign = linesInFallback(element).filter((line) => !belongsTo(line, country));
  // Other countries have the same emergency numbers, and 116 123 as a crisis line.
  const isCertain = hasLines(country) && country !== 'other';
  if (!foreign.some(({ number, isEmergency }) => isCertain || !(isEmergency || number === '116 123'))) {
    const nodes = fallbackNodes(element);
    return isCertain && nodes.length && !namesLine(nodes, country) ? [noNumberFinding(element, country)] : [];
  }
  const subject = `The paragraph inside <ketamine-faq> names ${foreign.map(inWords).join(' and ')}.`;
  const region = getAttribute(element, 'region');
  const place = country === 'other' ? 'the country of your visitors' : countryName(country);
  return [
    isCertain
      ? finding(
          'fallback-numbers',
          `${subject} The FAQ shows the lines of ${place}${region ? ` (region="${region}")` : ', because it has no attribute “region”'}. Visitors who see the paragraph instead of the FAQ would call a number that may not answer there.`,
          `Write the numbers of ${place} into the paragraph and its links: ${mainNumbers(country).join(' and ')}.${region ? '' : regionAdvice(foreign)}`,
          element,
        )
      : finding(
          'fallback-numbers',
          `${subject} With region="${region!}", the FAQ names no telephone numbers. Visitors who see the paragraph instead of the FAQ would call a number that may not answer there.`,
          `Write the emergency number and a crisis line of ${place} into the paragraph and its links.`,
          element,
        ),
  ];
}

const noNumberFinding = (element: ElementNode, country: string) =>
  finding(
    'fallback-numbers-missing',
    'The text inside <ketamine-faq> names no telephone number for a crisis. If the script does not run in a visitor’s browser, that text is all they see.',
    `Write the numbers of ${countryName(country)} into it: ${mainNumbers(country).join(' and ')}. demo/build.html writes the whole paragraph.`,
    element,
  );

/** The advice to name the country whose lines these all are; empty if there is no such country. */
function regionAdvice(lines: readonly Line[]): string {
  const [country, ...others] = lines[0]!.countries.filter((code) => lines.every((line) => belongsTo(line, code)));
  if (!country) return '';
  if (!others.length)
    return ` If your visitors are in ${countryName(country)}, write region="${country}" into <ketamine-faq> instead.`;
  const codes = [country, ...others].map((code) => `${code} for ${countryName(code)}`);
  return ` If your visitors are in one of these countries, write its code as “region” into <ketamine-faq> instead: ${codes.join(', ')}.`;
}

const inWords = (line: Line) => `${line.number} (a line of ${line.countries.map(countryName).join(' and ')})`;
