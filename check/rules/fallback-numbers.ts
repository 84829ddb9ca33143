import type { CheckContext } from '../context.js';
import { countryName, hasLines } from '../country.js';
import { fallbackNodes } from '../fallback.js';
import { finding, type Finding } from '../finding.js';
import { belongsTo, countryOf, linesInFallback, linkedLines, mainNumbers, namesLine, type Line } from '../helplines.js';
import { listed } from '../listed.js';
import type { Manifest } from '../manifest.js';
import { declarativeShadowRoot, getAttribute, type ElementNode } from '../page.js';

/** Checks that the fallback content and the prerendered text of each `<ketamine-faq>` name the lines of the country whose lines the FAQ shows. */
export const checkFallbackNumbers = ({ faqElements, manifest }: CheckContext): readonly Finding[] =>
  // Without a closing tag, the rest of the page is inside too, and has a finding of its own.
  faqElements
    .filter(({ sourceCodeLocation }) => sourceCodeLocation?.endTag)
    .flatMap((element) => checkElement(element, manifest));

function checkElement(element: ElementNode, manifest: Manifest): readonly Finding[] {
  const country = countryOf(element, manifest);
  if (country === undefined) return [];
  const prerendered = checkPrerendered(element, country);
  if (prerendered) return [prerendered];
  const foreign = linesInFallback(element).filter((line) => !belongsTo(line, country));
  if (!foreign.some(({ number, isEmergency }) => isCertain(country) || !(isEmergency || number === '116 123'))) {
    const nodes = fallbackNodes(element);
    return isCertain(country) && nodes.length && !namesLine(nodes, country) ? [noNumberFinding(element, country)] : [];
  }
  const place = placeOf(country);
  return [
    finding(
      'fallback-numbers',
      `The paragraph inside <ketamine-faq> names ${foreign.map(inWords).join(' and ')}. ${shownLines(element, country)} Visitors who see the paragraph instead of the FAQ would call a number that may not answer there.`,
      isCertain(country)
        ? `Write the numbers of ${place} into the paragraph and its links: ${mainNumbers(country).join(' and ')}.${getAttribute(element, 'region') ? '' : regionAdvice(foreign)}`
        : `Write the emergency number and a crisis line of ${place} into the paragraph and its links.`,
      element,
    ),
  ];
}

/** Whether the FAQ has lines for a country. All other countries may have the same emergency numbers, and 116 123 as a crisis line. */
const isCertain = (country: string) => hasLines(country) && country !== 'other';

const placeOf = (country: string) => (country === 'other' ? 'the country of your visitors' : countryName(country));

/** Which lines the FAQ shows, as a sentence. */
function shownLines(element: ElementNode, country: string): string {
  const region = getAttribute(element, 'region');
  if (!isCertain(country)) return `With region="${region!}", the FAQ names no telephone numbers.`;
  return `The FAQ shows the lines of ${placeOf(country)}${region ? ` (region="${region}")` : ', because it has no attribute “region”'}.`;
}

/** Checks the text of an element that was prerendered for another country. Prerendering again also writes the paragraph. */
function checkPrerendered(element: ElementNode, country: string): Finding | undefined {
  const lines = linkedLines(declarativeShadowRoot(element)?.content.childNodes ?? []);
  const foreign = [...new Set(lines)].filter((line) => !belongsTo(line, country));
  if (!foreign.length) return undefined;
  return finding(
    'prerendered-numbers',
    `The prerendered text in <ketamine-faq> names telephone numbers of other countries: ${listed(foreign.map(({ number }) => number))}. ${shownLines(element, country)} Visitors without the script would call a number that may not answer there.`,
    `Prerender the element again for ${placeOf(country)}. demo/build.html shows the command.${getAttribute(element, 'region') ? '' : regionAdvice(foreign)}`,
    element,
  );
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
