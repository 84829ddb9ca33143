import { html, nothing, type TemplateResult } from 'lit';

import { renderButton } from './layout.js';
import type { Actions, View } from './view.js';

/** Once the request for the tools has failed: a sentence that says so, and a button that tries again. */
export const renderFailure = (
  { hasFailed, language: { labels } }: View,
  { retryTools }: Actions,
): TemplateResult | typeof nothing =>
  hasFailed ? html`${labels.toolsFailed} ${renderButton('', labels.tryAgain, retryTools)}` : nothing;
