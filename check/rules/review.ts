import { resolveOptions } from '../../src/options/settings.js';
import { elementOptions } from '../../src/options/schema.js';
import type { CheckContext } from '../context.js';
import { hasCurlyQuotes } from '../curly-quotes.js';
import { finding, type Finding } from '../finding.js';
import { shownLocale } from '../language.js';
import { listed } from '../listed.js';
import { getAttribute, type ElementNode } from '../page.js';
import { reviewAdvice, reviewAttributes } from '../review-advice.js';
import { isExecuted } from '../script-tags.js';
import { scriptVersion } from '../script-version.js';

/** Checks whether each `<ketamine-faq>` that names a review shows it, by the rule of the element. */
export function checkReview(context: CheckContext): readonly Finding[] {
  const { faqElements, scripts, manifest } = context;
  const version = scripts.filter(isExecuted).map((script) => scriptVersion(script, context))[0];
  // The version of the text in another release is unknown here.
  if (version && version !== manifest.version) return [];
  return faqElements.filter((element) => !hasCurlyQuotes(element)).flatMap((element) => checkElement(element, context));
}

function checkElement(element: ElementNode, { manifest, scripts }: CheckContext): readonly Finding[] {
  const value = (name: string) => getAttribute(element, name);
  const named = [...reviewAttributes, 'reviewed-languages'].filter(value);
  if (!named.length) return [];
  const { contentVersion } = manifest;
  const notShown = (why: string, fix: string) => [
    finding('review-not-shown', `The review that <ketamine-faq> names is not shown: ${why}.`, fix, element),
  ];

  const missing = reviewAttributes.filter((name) => !value(name));
  if (missing.length)
    return notShown(
      `${listed(missing)} ${missing.length > 1 ? 'are' : 'is'} missing`,
      reviewAdvice({
        clinician: value('reviewer') ? 'this clinician' : 'your clinician',
        version: contentVersion,
        verb: 'add',
        attributes: missing,
        toRemove: listed(named),
      }),
    );
  const reviewed = value('reviewed-version')!.trim();
  if (reviewed !== contentVersion)
    return notShown(
      `it is of version ${reviewed}, and the text is version ${contentVersion}`,
      'Have your clinician read what has changed, and write the new version and day.',
    );

  const languages = Object.entries(manifest.languages).map(([locale, { reviewed }]) => ({
    locale,
    isTranslationSignedOff: reviewed,
  }));
  const raw = Object.fromEntries(elementOptions.map(({ attribute, property }) => [property, value(attribute)]));
  const settingsIn = (locale: string) =>
    resolveOptions(raw, { regions: {}, languages, locale, version: contentVersion }, () => {});
  const asked = shownLocale(element, scripts.find(isExecuted), manifest);
  const shown = settingsIn(asked).languages.some(({ locale }) => locale === asked) ? asked : 'en';
  // A wrong value has a finding of its own: with it, the review is shown in no language.
  const counted = languages.map(({ locale }) => locale).filter((locale) => settingsIn(locale).signOff);
  if (!counted.length || counted.includes(shown)) return [];
  return notShown(
    `the FAQ is in ${manifest.languages[shown]!.name} on this page, and the review is of ${counted.join(' ')}`,
    `If your clinician has read the text in that language, write reviewed-languages="${[...counted, shown].join(' ')}".`,
  );
}
