// The entry of the tools: code that few readers need. A page fetches it when a reader touches the FAQ.
import { describeWarning } from '../options/warnings.js';
import * as paper from '../templates/paper.js';
import { renderFoot } from '../templates/foot.js';
import { isGeneralShown, renderOwnAnswer } from '../templates/own-answer.js';
import { renderExcerpt, renderSearchResult } from '../templates/search-result.js';
import type { LaterTemplates } from '../templates/view.js';
import { addStyles, adoptStyles } from './adopt-styles.js';
import type { Context } from './controllers/context.js';
import { LanguageAnnouncer } from './controllers/language-announcer.js';
import { OwnQuestionsController } from './controllers/own-questions-controller.js';
import { PrintController } from './controllers/print-controller.js';
import { SearchResultController } from './controllers/search-result-controller.js';
import type { DisclosureController } from './controllers/disclosure-controller.js';
import { FocusController } from './controllers/focus-controller.js';
import { FootController } from './controllers/foot-controller.js';
import type { PrerenderController } from './controllers/prerender-controller.js';
import type { SearchState } from './controllers/search-state.js';
import { keepInView } from './keep-in-view.js';
import { paperStyles } from './paper.styles.js';
import { followStructuredData } from './structured-data.js';
import { toolsStyles } from './tools.styles.js';
import { warnOfUnknownAttributes } from './unknown-attributes.js';

const templates: LaterTemplates = {
  ...paper,
  renderSearchResult,
  renderExcerpt,
  isGeneralShown,
  renderOwnAnswer,
  renderFoot,
};

addStyles(paperStyles);
addStyles(toolsStyles);

/** The parts of an element that its tools work with. */
export interface Parts {
  readonly prerender: PrerenderController;
  readonly disclosure: DisclosureController;
  readonly search: SearchState;
}

/** Gives the tools to an element. */
export function connect(context: Context, { prerender, disclosure, search }: Parts) {
  const { shadowRoot } = context.host;
  if (shadowRoot) adoptStyles(shadowRoot);
  new FocusController(context);
  new LanguageAnnouncer(context);
  const own = new OwnQuestionsController(context);
  const print = new PrintController(context);
  const result = new SearchResultController(context, search);
  const foot = new FootController(context, disclosure, prerender);
  followStructuredData(context);
  warnOfUnknownAttributes(context);
  return { templates, describeWarning, keepInView, own, print, foot, expectSearch: () => result.expectSearch() };
}
