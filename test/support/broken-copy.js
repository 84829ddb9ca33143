/** A copy of the data with a fault in it. */
export const brokenCopy = (data, breakIt) => {
  const copy = structuredClone(data);
  breakIt(copy);
  return copy;
};

/** The violations that a content rule finds in such a copy, without those it finds before. */
export const violationsAdded = (rule, texts, breakIt) => {
  const before = rule.check(texts).map((violation) => JSON.stringify(violation));
  return rule.check(brokenCopy(texts, breakIt)).filter((violation) => !before.includes(JSON.stringify(violation)));
};
