import { isPast } from '../content/staleness.js';
import { fill } from '../localization/interpolate.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import type { RawOptions } from '../options/parse.js';
import { options } from '../options/schema.js';
import { groupsOf, hasTopics } from '../options/select-questions.js';
import { resolveOptions } from '../options/settings.js';
import { warnOnce } from '../options/warn-once.js';
import type { Fragments } from './fragments.js';

export type { Fragments };
export { options };

/** The attributes of the element as they were given, by property. `lang` is missing: the fragments have a language. */
export type Options = { readonly [Name in keyof RawOptions]?: string | undefined };

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Assembles the fragments of one language into the prerendered element, readable and operable before its script runs or
 * without it. The options are parsed as the element parses its attributes; `say` receives a warning for each unknown
 * value. Throws a `RangeError` if the options do not allow the language of the fragments.
 */
export function assemble(
  fragments: Fragments,
  raw: Options,
  {
    languages,
    say = console.warn,
  }: { languages: readonly Pick<LocaleInfo, 'locale' | 'isTranslationSignedOff'>[]; say?: (message: string) => void },
): string {
  const settings = resolveOptions(raw, { regions: fragments.safety, languages }, warnOnce(say));
  const { region, questions, single, level, appearance, controls } = settings;
  if (!settings.languages.some(({ locale }) => locale === fragments.locale))
    throw new RangeError(`languages="${raw.languages}" does not allow the language ${fragments.locale}.`);
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
    return value === undefined ? [] : ` ${attribute}="${escape(value)}"`;
  });
  const inside = fill(fragments.whole, {
    appearance,
    stale: isPast(fragments.stale) ? fragments.staleNotice : '',
    safety: fragments.safety[region],
    toolbar: controls.length ? assembleToolbar() : '',
    groups: names.map(assembleGroup).join(''),
    notes: fragments.notes[region],
  });
  return `<ketamine-faq lang="${fragments.locale}"${attributes.join('')}>${inside}${fragments.safety[region]}</ketamine-faq>\n`;

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
}

/** The name of this function in the published entry `ketamine-faq/join`. */
export { assemble as join };
