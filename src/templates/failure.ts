import { html, nothing, type TemplateResult } from 'lit';

import { renderButton } from './layout.js';
import type { Actions, View } from './view.js';

/** Renders an error message and a retry button if the tools have failed to load. */
export const renderFailure = (
  { hasFailed, language: { labels } }: View,
  { retryTools }: Actions,
): TemplateResult | typeof nothing =>
  hasFailed ? html`${labels.toolsFailed} ${renderButton('', labels.tryAgain, retryTools)}` : nothing;
