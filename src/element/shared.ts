// What the script gives to the code that is fetched later (tools.ts): what is large or holds a state. That file has copies of
// all else that it imports. The build stops if it needs another name of one of these modules.
export { html, nothing } from 'lit';

export { questions } from '../content/questions.js';
export { addStyles, adoptStyles } from './adopt-styles.js';
export { loadedLanguage, loadedSearchWords, loadLanguage, loadSearchWords } from '../localization/load-language.js';
export { parseTokens, reservedIds } from '../options/parse.js';
export { renderClinicName, renderClinicPhone } from '../templates/clinic.js';
export { templateStrings } from '../templates/template-strings.js';
export { renderText } from '../templates/text.js';
