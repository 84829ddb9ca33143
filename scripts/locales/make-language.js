// Builds the `Language` object of one language from its texts. It adds the helplines of every region, the dates, and whether
// somebody has signed the translation off, so that no phone has to compute them.
import { contentVersion, sourcesChecked } from '../../build/src/content/content-version.js';
import { regions } from '../../build/src/content/regions.js';
import { helplinesIn, isolate } from '../../build/src/localization/helplines.js';
import { fill } from '../../build/src/localization/interpolate.js';

const monthsLater = (day, months) => {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/** Locales for `Intl` that differ from ours: it lacks Haitian Creole, and uses other digits (or another calendar) for the rest. */
const dates = { ht: 'fr', fa: 'fa-u-ca-gregory-nu-latn', ar: 'ar-u-nu-latn', hi: 'hi-u-nu-latn' };

/**
 * Makes a language from its locale and its texts, `messages` of src/content/messages.ts. `english` is the
 * finished English: beside a translation that nobody has signed off, the crisis line stands in English too.
 */
export function makeLanguage({ locale, name, dir }, { messages, isTranslationSignedOff, english }) {
  const { groups, questions, safety, helplineSentences, labels } = messages;
  const dateLocale = dates[locale] ?? locale;
  const checked = new Intl.DateTimeFormat(dateLocale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(sourcesChecked),
  );
  return {
    labels: mapValues(labels, (text) => fill(text, { name, checked, version: isolate(contentVersion, dir) })),
    locale,
    name,
    dir,
    dates: dateLocale,
    version: contentVersion,
    sourcesChecked,
    due: monthsLater(sourcesChecked, 9),
    stale: monthsLater(sourcesChecked, 12),
    groups,
    questions,
    safety,
    helplines: mapValues(regions, (_, region) => helplinesIn(region, { locale, dir }, helplineSentences)),
    ...(isTranslationSignedOff
      ? { isTranslationSignedOff }
      : { english: mapValues(english.helplines, ({ lines }) => fill(english.safety.above[0], lines)) }),
  };
}
