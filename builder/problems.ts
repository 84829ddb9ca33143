import { parseOption } from '../src/options/parse.js';
import { elementOptions, type Option } from '../src/options/schema.js';
import { booleans, type ChoiceName, type Choices } from './choices.js';
import { contrast, contrastFigure, parseColor } from './contrast.js';
import type { BuilderData } from './data.js';
import { missingFields, ownFields } from './own-questions.js';

/** A problem to solve or to check before the tag is used. */
export interface Problem {
  readonly name: ChoiceName;
  readonly text: string;
  /** Whether the value cannot be used, so that the tag leaves it out. */
  readonly isError: boolean;
}

/** Checks of the choices that are no options of the element, and checks beyond those of the element. Each returns the problem. */
const rules: {
  readonly [Name in ChoiceName]?: (value: string, data: BuilderData) => string | undefined;
} = {
  accent: (value) => (parseColor(value) ? undefined : 'Write the color as six letters and digits, such as #0b6b72.'),
  background: (value) =>
    parseColor(value) ? undefined : 'Write the color as six letters and digits, such as #ffffff.',
  'heading-font': (value) =>
    isFont(value)
      ? undefined
      : 'Write only the names of fonts, such as: Georgia, serif. Some sign in it cannot be used.',
  files: (value) =>
    isFolder(value) ? undefined : 'Write an address that starts with https:// or with a slash, such as /ketamine-faq/.',
  'clinic-phone': (value, data) =>
    isAccepted('clinic-phone', value, { ...data, numbers: [] }) && !isAccepted('clinic-phone', value, data)
      ? 'This is the number of an emergency, crisis or help line. It cannot be that of a clinic.'
      : undefined,
  'reviewed-version': (value, { contentVersion }) =>
    /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(value) ? undefined : `Write the version of the text, such as ${contentVersion}.`,
};

/** The advice for a value that the parser of the element does not accept. */
const advice: { readonly [Name in ChoiceName]?: string } = {
  'clinic-phone': 'Write one telephone number, with digits, such as +1 216-555-0142. Write an extension as x12.',
  'clinic-url': 'Write the whole address of a web page. It starts with https://.',
  'reviewed-on': 'Write a day from 2020 to today, written as 2026-11-30: year, month, day.',
};

/** Names of fonts in a list. Every other sign could end the CSS rule or the tag. */
const isFont = (value: string) =>
  /^[\p{L}\p{N}\s,'"-]+$/u.test(value) && !/["']/.test(value.replace(/"[^"']*"|'[^"']*'/g, ''));

const isWebAddress = (value: string) => {
  try {
    return /^https?:\/\//i.test(value) && /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
};

/** Whether a folder can hold the files: no query, no `{{` (a variable of a tag manager), no space. */
const isFolder = (value: string) =>
  /^(https?:\/\/|\.{0,2}\/(?!\/))[^\s"'<>`{}?#\\]*$/i.test(value) &&
  (value.startsWith('http') ? isWebAddress(value) : true);

/** The attributes of a sign-off. The first three count only together. */
const signOff = ['reviewer', 'reviewed-on', 'reviewed-version', 'reviewed-languages'] as const;

/** Whether somebody has begun to fill in a sign-off. */
const hasSignOff = (choices: Choices) => Boolean(choices.reviewer || choices['reviewed-on']);

/** Whether the element accepts the value of a choice. A choice that is no option of the element accepts every value. */
function isAccepted(name: string, value: string, data: BuilderData): boolean {
  const option = elementOptions.find(({ attribute }) => attribute === name) as
    (Option & { kind: Parameters<typeof parseOption>[0]['kind'] }) | undefined;
  if (!option || booleans.includes(name)) return true;
  let isFine = true;
  const known = {
    regions: Object.fromEntries(data.regions.map(({ code }) => [code, true])),
    languages: data.languages,
    numbers: data.numbers,
  };
  parseOption(option, value, known, () => (isFine = false));
  return isFine;
}

/** All problems, errors first. */
export function findProblems(choices: Choices, data: BuilderData): readonly Problem[] {
  const error = (name: ChoiceName, text: string): Problem => ({ name, text, isError: true });
  const warning = (name: ChoiceName, text: string): Problem => ({ name, text, isError: false });

  const problems = (Object.keys(choices) as ChoiceName[]).flatMap((name) => {
    const value = choices[name]!;
    const text =
      rules[name]?.(value, data) ??
      (isAccepted(name, value, data)
        ? undefined
        : (advice[name] ?? 'The FAQ does not know this value. The tag leaves it out.'));
    return text ? [error(name, text)] : [];
  });

  for (const names of ownFields)
    for (const name of missingFields(names, choices))
      problems.push(
        error(
          name,
          name === names.question
            ? 'Write the question. Without it the tag leaves the answer out.'
            : 'Write the answer. Without it the tag leaves the question out.',
        ),
      );

  const accent = parseColor(choices.accent ?? '');
  const background = parseColor(choices.background ?? '') ?? '#ffffff';
  if (accent && contrast(accent, background) < 3)
    problems.push(
      warning(
        'accent',
        `The accent color has a contrast of ${contrastFigure(contrast(accent, background))} to 1 with the page. It needs 3 to 1, or some readers do not see the arrows. Choose a ${background === '#ffffff' ? 'darker' : 'different'} color.`,
      ),
    );

  const { lang, languages } = choices;
  const shown = data.languages.find(({ locale }) => locale === (lang ?? 'en'))!;
  if (hasSignOff(choices)) {
    if (!(choices['reviewed-languages'] ?? 'en').split(' ').includes(shown.locale))
      problems.push(
        warning(
          'reviewed-languages',
          `${shown.englishName}, which is shown first, is not among them. There the page shows no review.`,
        ),
      );
    if (!choices.reviewer)
      problems.push(error('reviewer', 'Write who reviewed the text. Without a name the tag leaves the review out.'));
    if (!choices['reviewed-on'])
      problems.push(error('reviewed-on', 'Write the day of the review. Without it the tag leaves the review out.'));
    const version = choices['reviewed-version'];
    if (version && !rules['reviewed-version']!(version, data) && version !== data.contentVersion)
      problems.push(
        warning(
          'reviewed-version',
          `Your page shows no review: its text is version ${data.contentVersion}, and the review is of version ${version}.`,
        ),
      );
  }

  const offered = offeredLocales(languages, data);
  if (!offered.includes(shown.locale))
    problems.push(
      warning(
        'languages',
        `${shown.englishName} is not among the languages that readers can choose, so the FAQ is shown in English.`,
      ),
    );
  return problems.sort((a, b) => Number(b.isError) - Number(a.isError));
}

/** The languages that readers can choose. English is always there. */
export const offeredLocales = (value: string | undefined, { languages }: BuilderData) =>
  languages
    .filter(
      ({ locale, isTranslationSignedOff }) =>
        locale === 'en' ||
        value === undefined ||
        (value === 'reviewed' ? isTranslationSignedOff : value.split(' ').includes(locale)),
    )
    .map(({ locale }) => locale);

/** The choices that the tag can hold: without wrong values, and without half a sign-off. `makeTag` leaves out half own questions. */
export function usableChoices(choices: Choices, problems: readonly Problem[], data: BuilderData): Choices {
  const wrong = problems.filter(({ isError }) => isError).map(({ name }) => name);
  const isHalf = !hasSignOff(choices) || signOff.some((name) => wrong.includes(name));
  const left = Object.entries(choices).filter(
    ([name]) => !wrong.includes(name as ChoiceName) && !(isHalf && signOff.includes(name as never)),
  );
  const version = isHalf ? {} : { 'reviewed-version': choices['reviewed-version'] ?? data.contentVersion };
  return { ...Object.fromEntries(left), ...version };
}
