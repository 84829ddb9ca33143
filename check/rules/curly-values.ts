import type { CheckContext } from '../context.js';
import { countryCode } from '../country.js';
import { curlyQuotesAdvice, insideCurlyQuotes, isCurly } from '../curly-quotes.js';
import { finding, type Finding } from '../finding.js';
import { listed } from '../listed.js';
import type { Manifest } from '../manifest.js';
import { getAttribute, type ElementNode } from '../page.js';

/** Checks that the values of each `<ketamine-faq>` have no curly quotation marks. */
export const checkCurlyValues = ({ faqElements, manifest }: CheckContext): readonly Finding[] =>
  faqElements.flatMap((element) => {
    const names = element.attrs.filter(({ value }) => isCurly(value)).map(({ name }) => name);
    if (!names.length) return [];
    const region = getAttribute(element, 'region') ?? '';
    const meant = meantRegion(region, manifest);
    return [
      isCurly(region) && meant !== 'US'
        ? regionFinding(
            region,
            meant,
            names.filter((name) => name !== 'region'),
            element,
          )
        : valueFinding(names, element),
    ];
  });

/** The value of `region` that stands between the quotation marks; `undefined` if that is not known. */
function meantRegion(region: string, manifest: Manifest): string | undefined {
  const inside = insideCurlyQuotes(region) ?? '';
  return inside.toLowerCase() === 'other' ? 'other' : countryCode(inside, manifest);
}

const regionFinding = (region: string, meant: string | undefined, others: readonly string[], element: ElementNode) =>
  finding(
    'region-curly',
    `The <ketamine-faq> tag contains curly quotation marks: region=${region}. Browsers treat them as part of the value, so the FAQ does not know the country, and shows the crisis lines of the US.${others.length ? ` Other attributes that do not have the value you meant: ${listed(others)}.` : ''}`,
    `${meant ? `Write region="${meant}". ` : ''}${curlyQuotesAdvice}`,
    element,
  );

const valueFinding = (names: readonly string[], element: ElementNode) =>
  finding(
    'value-curly',
    `The <ketamine-faq> tag contains curly quotation marks (“ ”). Browsers treat them as part of the value, so ${names.length === 1 ? 'this attribute does' : 'these attributes do'} not have the value you meant: ${listed(names)}.`,
    curlyQuotesAdvice,
    element,
  );
