/**
 * Names of properties that only the script and the tools see. The build shortens them in every file in the same way
 * (docs/adr/0033). None may be a name of the browser or of Lit, an option, a member of the public class, or anything that the
 * package exports or a data file holds.
 */
export const internalNames = `
  addStyles adoptPrerendered adoptStyles announce canPrint chooseLanguage copied describeWarning excerpts expectSearch foot
  hasFailed inEnglish isAdded isGeneralShown isMissed isOwnBelow isStale isTouched keepInView later loadedLanguage
  loadedSearchWords loadLanguage loadSearchWords offerEnglish openFromHash own paperClass parseTokens prerender
  renderClinicName renderClinicPhone rendered renderExcerpt renderFoot renderNow renderOwnAnswer renderPaperHead
  renderPaperNotes renderPaperSources renderSearchResult renderText reservedIds retryTools settings signOff sourcesOpen
  surroundings templates templateStrings toggleSources tools urgency waitFor whenParsed
`
  .trim()
  .split(/\s+/);
