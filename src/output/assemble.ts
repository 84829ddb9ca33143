import { readOpen } from '../options/parse.js';
import { groupsOf } from '../options/select-questions.js';
import { readSettings, type Given } from '../options/settings.js';
import { isPast } from '../content/staleness.js';
import { warnOnce } from '../options/warn-once.js';
import { fill } from '../localization/interpolate.js';
import type { LocaleInfo } from '../localization/bundle-config.js';
import type { Pieces } from './fragments.js';

export type { Pieces };

/** The attributes of the element, as they were given: all but `lang`, which the pieces have. */
export type Options = Partial<Record<keyof Given | 'open', string>>;

/** Each option, and the attribute that it is on the element. */
export const attributes: readonly (readonly [option: keyof Options, name: string])[] = [
  ['languages', 'languages'],
  ['questions', 'questions'],
  ['exclude', 'exclude'],
  ['open', 'open'],
  ['mode', 'mode'],
  ['headingLevel', 'heading-level'],
  ['controls', 'controls'],
  ['region', 'region'],
];

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Joins the pieces of a language to the element, as a server prints it: readable and operable before the script comes, or
 * without it. Options are read as the element reads its attributes; `say` is told of what is not known in them. Throws a
 * `RangeError` where they keep the language of the pieces off the page.
 */
export function join(
  pieces: Pieces,
  options: Options,
  {
    languages,
    say = console.warn,
  }: { languages: readonly Pick<LocaleInfo, 'locale' | 'isTranslationSignedOff'>[]; say?: (message: string) => void },
): string {
  const warn = warnOnce(say);
  const known = { regions: pieces.safety, languages };
  const { region, shown, single, level, controls, ...read } = readSettings(options, known, warn);
  if (!read.languages.some(({ locale }) => locale === pieces.locale))
    throw new RangeError(`languages="${options.languages}" keeps ${pieces.locale} off the page.`);
  const open = readOpen(options.open, shown, warn).slice(0, single ? 1 : undefined);
  const names = groupsOf(shown);
  const isAlone = names.length === 1;

  const printGroup = (name: (typeof names)[number]) =>
    fill(pieces.group, {
      heading: isAlone ? '' : fill(pieces.headings[name], { level }),
      questions: shown
        .filter(({ group }) => group === name)
        .map((question) =>
          fill(pieces.questions[question.id], {
            ...pieces.values[region],
            level: isAlone ? level : level + 1,
            name: single ? ' name="ketamine-faq"' : '',
            open: open.includes(question) ? ' open' : '',
          }),
        )
        .join(''),
    });

  const given = attributes.flatMap(([option, name]) =>
    options[option] === undefined ? [] : ` ${name}="${escape(options[option])}"`,
  );
  const inside = fill(pieces.whole, {
    stale: isPast(pieces.stale) ? pieces.staleNotice : '',
    safety: pieces.safety[region],
    toolbar: controls.length ? printToolbar() : '',
    groups: names.map(printGroup).join(''),
    notes: pieces.notes[region],
  });
  return `<ketamine-faq lang="${pieces.locale}"${given.join('')}>${inside}${pieces.safety[region]}</ketamine-faq>\n`;

  function printToolbar(): string {
    const { search, toggleAll, print, language } = pieces.controls;
    const has = (name: string, piece: string, can = true) => (can && controls.includes(name) ? piece : '');
    return fill(pieces.toolbar, {
      search: has('search', search),
      toggleAll: has('toggle-all', toggleAll, !single && shown.length > 0),
      print: has('print', print),
      language: has('language', language, read.languages.length > 1),
    });
  }
}
