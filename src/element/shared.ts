// The exports that the script shares with the tools (tools.ts): those that are large or hold a state. The file of the tools has
// copies of all other modules that it imports. The build fails if it needs another name of one of these modules.
export { html, nothing } from 'lit';

export { questions } from '../content/questions.js';
export { addStyles, adoptStyles } from './adopt-styles.js';
export { loadedLanguage, loadedSearchWords, loadLanguage, loadSearchWords } from '../localization/load-language.js';
export { parseTokens, reservedIds } from '../options/parse.js';
export { renderClinicName, renderClinicPhone } from '../templates/clinic.js';
export { templateStrings } from '../templates/template-strings.js';
export { renderText } from '../templates/text.js';
