// Makes the data of the page demo/build.html: countries, languages with their fallback content, and questions.
const inEnglish = (type) => new Intl.DisplayNames('en', { type });

/** Splits a text at the telephone numbers of a region: pieces with an odd index are numbers. */
function splitNumbers(text, numbers) {
  // The links isolate the numbers, so no isolate characters are needed.
  const plain = text.replace(/[\u2066\u2069]/g, '');
  if (!numbers.length) return [plain];
  // A part of a longer number does not count: “2,000” holds no “000”.
  return plain.split(new RegExp(`(?<![\\d,.-])(${numbers.join('|')})(?!\\d)`));
}

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (token, name) => values[name] ?? token);

/** The fallback content of a language in each region: the crisis lines that the element shows. */
const fallbackOf = ({ safety, helplines, english }) =>
  Object.fromEntries(
    Object.entries(helplines).map(([region, { lines, numbers }]) => [
      region,
      [
        { text: splitNumbers(safety.above.map((text) => fill(text, lines)).join(' '), numbers) },
        ...(english ? [{ text: splitNumbers(english[region], numbers), isEnglish: true }] : []),
      ],
    ]),
  );

/**
 * The data of the page. `languages` are the `Language` objects, English first; `groups` and `questions` are those of the
 * content.
 */
export function builderData({ version, contentVersion, isPublished, integrity, languages, groups, questions }) {
  const [english] = languages;
  return {
    version,
    contentVersion,
    isPublished,
    integrity,
    numbers: [...new Set(Object.values(english.helplines).flatMap(({ numbers }) => numbers))],
    regions: Object.keys(english.helplines).map((code) => ({
      code,
      name: code === 'other' ? 'Another country (no telephone numbers)' : inEnglish('region').of(code),
    })),
    languages: languages.map((language) => ({
      locale: language.locale,
      name: language.name,
      englishName: inEnglish('language').of(language.locale),
      dir: language.dir,
      isTranslationSignedOff: Boolean(language.isTranslationSignedOff),
      title: language.labels.printTitle,
      fallback: fallbackOf(language),
    })),
    groups: groups.map((id) => ({
      id,
      title: english.groups[id],
      questions: questions
        .filter(({ group }) => group === id)
        .map((question) => ({ id: question.id, title: english.questions[question.id].title })),
    })),
  };
}

/** The script that gives the data to the page: a page opened from a disk can load scripts, and no JSON. */
export const builderDataScript = (data) => `globalThis.ketamineFaqBuilder = ${JSON.stringify(data)};\n`;
