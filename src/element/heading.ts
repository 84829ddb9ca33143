import { html, type TemplateResult } from 'lit';

/** A real heading, of a level that only the page knows. Its name is its part. */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 part=${name}>${content}</h5>`;
    default:
      return html`<h6 part=${name}>${content}</h6>`;
  }
}
