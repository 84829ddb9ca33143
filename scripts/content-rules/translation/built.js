const missing = (texts, from, problem) =>
  [...new Set(texts.filter((text) => !from.includes(text)))].map((text) => ({
    id: 'build',
    text,
    problem,
    accepted: 'the same text in both; run npm run build',
  }));

export const translationBuilt = {
  name: 'translation-built',
  description:
    'The build holds every target as it stands in the XLIFF file, character by character, and nothing else. Two answers may share a text.',
  appliesTo: 'translations',
  check: ({ units, emitted }) => {
    const targets = units.map(({ target }) => target);
    // A text that is only a token is not a message.
    const built = emitted.filter((text) => !/^\{\w+\}$/.test(text));
    return [
      ...missing(targets, built, 'is not in the build'),
      ...missing(built, targets, 'is in the build, and no target'),
    ];
  },
};
