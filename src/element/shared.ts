// What the script gives to the code that is fetched later (tools.ts). The build leaves these out of that file, and stops if it
// needs another name of one of these modules.
export { html, nothing } from 'lit';

export { loadedSearchWords, loadSearchWords } from '../localization/load-language.js';
export { fill } from '../localization/interpolate.js';
export { renderClinicPhone } from '../templates/clinic.js';
export { renderButton } from '../templates/layout.js';
export { helpToAnnounce } from '../templates/safety.js';
export { templateStrings } from '../templates/template-strings.js';
export { renderText } from '../templates/text.js';
