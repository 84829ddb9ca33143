import { groups, questions } from '../../build/src/content/questions.js';
import { regions } from '../../build/src/content/regions.js';
import { sources } from '../../build/src/content/sources.js';
import { claimSources } from '../../build/src/evidence/claim-sources.js';
import { claims } from '../../build/src/evidence/claims.js';
import { corrections } from '../../build/src/evidence/corrections.js';
import { facts } from '../../build/src/evidence/facts.js';
import { telephones } from '../../build/src/evidence/telephones.js';
import { locales } from '../locales/locales.js';
import { readUnits } from '../locales/xliff.js';

const data = { claimSources, claims, corrections, facts, groups, questions, regions, sources, telephones };

const stringsIn = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(stringsIn));

/** The texts of one language, as the last build left them. */
export async function loadTexts(locale) {
  const { dir } = locales.find((other) => other.locale === locale);
  const { default: language } = await import(`../../build/languages/${locale}.js`);
  const { messages } = await import(`../../build/text/${locale}/messages.js`);
  const units = locale === 'en' ? [] : readUnits(locale).units;
  return { locale, dir, language, units, emitted: stringsIn(messages), data };
}
