import { html, type TemplateResult } from 'lit';

const templates: TemplateStringsArray[] = [];

/**
 * A real heading, of a level that only the page knows. Its name is its part. Lit has no expression for the name of a tag,
 * so there is one template a level, as `lit/static-html.js` makes them.
 */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  const strings = [`<h${level} part=`, '>', `</h${level}>`];
  return html((templates[level] ??= Object.assign(strings, { raw: strings })), name, content);
}
