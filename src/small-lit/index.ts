// Takes the place of Lit in the files for one script tag (docs/adr/0032). scripts/lint/no-missing-lit.js forbids in src/ what it
// lacks.
export { LitElement } from './element.js';
export { html, nothing } from './markup.js';

/** The build has made a text of each style sheet. */
export const css = undefined;
