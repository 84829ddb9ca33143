import { isPast } from '../content/staleness.js';
import { bullet, faqPageJson } from '../items/faq-page.js';
import { fill } from '../localization/interpolate.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import type { OptionAttributes } from '../options/property-types.js';
import { options } from '../options/schema.js';
import { groupsOf, hasTopics } from '../options/select-questions.js';
import { resolveOptions } from '../options/settings.js';
import { warnOnce } from '../options/warn-once.js';
import { describing } from '../options/warnings.js';
import { telephoneUrl } from '../templates/clinic.js';
import type { Fragments } from './fragments.js';

export type { Fragments };
export { options };

/** The attributes of the element as they were given, by property. `lang` is missing: the fragments have a language. */
export type Options = Readonly<OptionAttributes<'property'>>;

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Assembles the fragments of one language into the prerendered element, readable and operable before its script runs or
 * without it. The options are parsed as the element parses its attributes; `say` receives a warning for each unknown
 * value. `now` is the time in ms: it decides whether the text is old, and whether the day of a review has begun. Throws a
 * `RangeError` if the options do not allow the language of the fragments.
 */
export function assemble(
  fragments: Fragments,
  raw: Options,
  {
    languages,
    say = console.warn,
    now = Date.now(),
  }: {
    languages: readonly Pick<LocaleInfo, 'locale' | 'isTranslationSignedOff'>[];
    say?: (message: string) => void;
    now?: number;
  },
): string {
  const { locale, contentVersion: version, safety: regions, numbers } = fragments;
  const known = { regions, numbers, languages, locale, version, now };
  const settings = resolveOptions(raw, known, warnOnce(describing((text) => say(`<ketamine-faq>: ${text}`))));
  const { region, questions, single, level, appearance, controls, signOff } = settings;
  if (!settings.languages.some(({ locale }) => locale === fragments.locale))
    throw new RangeError(
      `<ketamine-faq>: languages="${raw.languages}" does not allow the language ${fragments.locale}.`,
    );
  const open = settings.open.slice(0, single ? 1 : undefined);
  const names = groupsOf(questions);
  const isAlone = names.length === 1;

  const assembleGroup = (name: (typeof names)[number]) =>
    fill(fragments.group, {
      heading: isAlone ? '' : fill(fragments.headings[name], { level }),
      questions: questions
        .filter(({ group }) => group === name)
        .map((question) =>
          fill(fragments.questions[question.id], {
            ...fragments.values[region],
            level: isAlone ? level : level + 1,
            name: single ? ' name="ketamine-faq"' : '',
            open: open.includes(question.id) ? ' open' : '',
          }),
        )
        .join(''),
    });

  const attributes = options.flatMap(({ attribute, property }) => {
    const value = property === 'lang' ? undefined : raw[property];
    return value === undefined || value === false ? [] : ` ${attribute}="${value === true ? '' : escape(value)}"`;
  });
  const inside = fill(fragments.whole, {
    appearance,
    stale: isPast(fragments.stale, now) ? fragments.staleNotice : '',
    safety: fragments.safety[region],
    toolbar: controls.length ? assembleToolbar() : '',
    groups: names.map(assembleGroup).join(''),
    clinic: assembleClinic(),
    notes: fragments.notes[region],
    reviewed: assembleReviewed(),
  });
  const structuredData = settings.structuredData && questions.length ? assembleStructuredData() : '';
  return `<ketamine-faq lang="${locale}"${attributes.join('')}>${inside}${fragments.safety[region]}${structuredData}</ketamine-faq>\n`;

  function assembleToolbar(): string {
    const { search, toggleAll, print, language } = fragments.controls;
    const has = (name: string, fragment: string, can = true) => (can && controls.includes(name) ? fragment : '');
    return fill(fragments.toolbar, {
      search: has('search', search),
      toggleAll: has('toggle-all', toggleAll, !single && questions.length > 0),
      print: has('print', print),
      language: has('language', language, settings.languages.length > 1),
      topics: hasTopics(questions)
        ? fill(fragments.topics, { buttons: names.map((name) => fragments.topic[name]).join('') })
        : '',
    });
  }

  function assembleClinic(): string {
    const { box, name, phone, url } = fragments.clinic;
    const part = (fragment: string, value = '') =>
      value && fill(fragment, { value: escape(value), tel: telephoneUrl(value) });
    const contents =
      part(name, settings.clinicName) + part(phone, settings.clinicPhone) + part(url, settings.clinicUrl);
    return contents && fill(box[region]!, { contents });
  }

  function assembleReviewed(): string {
    if (!signOff) return fragments.notReviewed;
    const [year, month, day] = signOff.reviewedOn.split('-').map(Number) as [number, number, number];
    const date = fill(fragments.dates[month - 1]!, { year, day });
    return fill(fragments.reviewedBy, { reviewer: escape(signOff.reviewer), date });
  }

  function assembleStructuredData(): string {
    const json = faqPageJson({
      locale,
      questions: questions.map(({ id }) => {
        const [, title, answer] = /kf-title">(.*?)<\/span>.*? part="answer"><div>(.*?)<\/div>/s.exec(
          fragments.questions[id],
        )!;
        return { title: textOf(title!), answer: textOf(fill(answer!, fragments.values[region]!)) };
      }),
      signOff,
    });
    return `<script type="application/ld+json" data-ketamine-faq-structured-data>${json}</script>`;
  }
}

/** The text of a fragment whose content has no character that HTML escapes (a content rule). */
const textOf = (html: string) =>
  html
    .replace(/<li>/g, bullet(''))
    .replace(/<\/(p|li)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .trim();

/** The name of this function in the published entry `ketamine-faq/join`. */
export { assemble as join };
