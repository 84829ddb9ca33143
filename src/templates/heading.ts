import { html, type TemplateResult } from 'lit';

const templates: Record<string, TemplateStringsArray> = {};

/**
 * A heading of a level that only the page knows. `part` is its CSS part. Lit has no expression for a tag name, so there
 * is one template a level, made as `lit/static-html.js` makes them.
 */
export function heading(level: number | string, part: string, content: unknown): TemplateResult {
  const strings = [`<h${level} part=`, '>', `</h${level}>`];
  return html((templates[level] ??= Object.assign(strings, { raw: strings })), part, content);
}
