import { html, type TemplateResult } from 'lit';

import { templateStrings } from './template-strings.js';

/** A heading of a level that only the page knows. `part` is its CSS part. */
export const heading = (level: number | string, part: string, content: unknown): TemplateResult =>
  html(templateStrings(`<h${level} part="${part}"><?></h${level}>`), content);
