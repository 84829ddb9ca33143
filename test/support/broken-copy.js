/** A copy of the data with a fault in it. */
export const brokenCopy = (data, breakIt) => {
  const copy = structuredClone(data);
  breakIt(copy);
  return copy;
};

/** The problems that a check finds in such a copy, but for those it finds without the fault. */
export const problemsAdded = (check, data, breakIt) => {
  const before = check(data);
  return check(brokenCopy(data, breakIt)).filter((problem) => !before.includes(problem));
};
