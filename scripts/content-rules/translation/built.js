const count = (texts) => {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

const missing = (texts, from, violation) => {
  const [wanted, there] = [count(texts), count(from)];
  return [...wanted].filter(([text, times]) => (there.get(text) ?? 0) < times).map(([text]) => violation(text));
};

export const translationBuilt = {
  name: 'translation-built',
  description: 'The build holds every target as it stands in the XLIFF file, character by character, and nothing else.',
  appliesTo: 'translations',
  check: ({ units, emitted }) => {
    const targets = units.map(({ target }) => target);
    // A text that is only a token is not a message.
    const built = emitted.filter((text) => !/^\{\w+\}$/.test(text));
    return [
      ...missing(targets, built, (text) => ({
        id: 'build',
        text,
        problem: 'is not in the build',
        accepted: 'the same text in both; run npm run build',
      })),
      ...missing(built, targets, (text) => ({
        id: 'build',
        text,
        problem: 'is in the build, and no target',
        accepted: 'the same text in both; run npm run build',
      })),
    ];
  },
};
