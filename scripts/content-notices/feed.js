// The feed of content notices, which docs/content-notices.schema.json describes.

/**
 * @param notices - As in src/content/content-notices.ts.
 * @param about - The version of the text in this build, and the day on which its sources were checked.
 */
export const makeFeed = (notices, { contentVersion, sourcesChecked }) => ({
  format: 1,
  contentVersion,
  sourcesChecked,
  notices: notices.map(({ id, date, kind, places, locales, affected, fixedIn, problem, advice }) => ({
    id,
    date,
    kind,
    places,
    locales,
    affected,
    fixedIn: fixedIn ?? null,
    problem,
    advice,
  })),
});
