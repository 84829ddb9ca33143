import { loadTexts } from '../../scripts/content-rules/load-texts.js';

/** The English texts and the data beside them, as the build leaves them. */
export const englishTexts = await loadTexts('en');

/** The English `Language`. */
export const english = englishTexts.language;
