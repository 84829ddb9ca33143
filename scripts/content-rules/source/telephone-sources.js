const file = 'src/evidence/telephones.ts';

const numbersShown = ({ helplines }) => [...new Set(Object.values(helplines).flatMap(({ numbers }) => numbers))];

export const telephoneSources = {
  name: 'telephone-sources',
  description:
    'Every telephone number of regions.ts stands in telephones.ts, which says on whose page it was seen; no other number stands there.',
  appliesTo: 'source',
  check: ({ language, data: { telephones } }) => {
    const shown = numbersShown(language);
    const seen = telephones.map(({ number }) => number);
    return [
      ...shown
        .filter((number) => !seen.includes(number))
        .map((number) => ({
          id: `telephone ${number}`,
          file,
          text: number,
          problem: 'is shown to readers, and not listed',
          accepted: 'a row in `telephones` with the page it was seen on',
        })),
      ...seen
        .filter((number) => !shown.includes(number))
        .map((number) => ({
          id: `telephone ${number}`,
          file,
          text: number,
          problem: 'is listed, and shown to no reader',
          accepted: 'a number that regions.ts uses',
        })),
    ];
  },
  figures: ({ language }) => [numbersShown(language).join(', ')],
};
