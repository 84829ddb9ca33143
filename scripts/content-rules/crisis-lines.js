const tokens = ['{crisisLine}', '{emergency}'];

/** The telephone numbers that a line of `regions.ts` names. */
const numbersOf = (line = []) => line.slice(1).filter((value) => /\d/.test(value));

const lack = (what, region, text, accepted) => ({
  id: `help ${region}`,
  text,
  problem: `${what} lacks a number`,
  accepted,
});

const checkRegion = (region, { crisis, emergency, crisisLine = crisis }, language) => {
  const { lines } = language.helplines[region];
  const shown = { crisis: lines.crisis, crisisLine: lines.crisisLine, emergency: lines.emergency };
  const expected = { crisis: numbersOf(crisis), crisisLine: numbersOf(crisisLine), emergency: numbersOf(emergency) };
  return [
    ...Object.entries(shown)
      .filter(([, text]) => !text?.trim() || /[{}]/.test(text))
      .map(([name, text]) => ({
        id: `help ${region}`,
        text: text ?? '',
        problem: `${name} is empty or holds a token that nothing fills`,
        accepted: 'a whole sentence',
      })),
    ...Object.entries(shown).flatMap(([name, text]) =>
      expected[name]
        .filter((number) => !text?.includes(number))
        .map((number) => lack(name, region, text ?? '', number)),
    ),
    ...(language.isTranslationSignedOff
      ? []
      : expected.crisisLine
          .filter((number) => !language.english?.[region]?.includes(number))
          .map((number) =>
            lack('the English crisis line beside the translation', region, language.english?.[region] ?? '', number),
          )),
  ];
};

export const crisisLines = {
  name: 'crisis-lines',
  description:
    'In every language and region the crisis line and the emergency number stand above the questions, with every number that regions.ts names; beside a translation that nobody signed off, the crisis line stands in English too.',
  appliesTo: 'all',
  check: ({ language, data: { regions } }) => {
    const above = language.safety.above.join(' ');
    return [
      ...tokens
        .filter((token) => !above.includes(token))
        .map((token) => ({
          id: 'safety',
          text: above,
          problem: `the safety text above the questions lacks ${token}`,
          accepted: tokens.join(' and '),
        })),
      ...Object.entries(regions).flatMap(([region, lines]) => checkRegion(region, lines, language)),
    ];
  },
  figures: ({ data: { regions } }) => [`${Object.keys(regions).length} regions`],
};
