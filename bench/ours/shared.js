// Shared by the definitions of our pages.
import { detailsHtml } from '../content/html.js';

export const fallback =
  '<p>Thinking about suicide? Call or text <a href="tel:988">988</a>. In danger: <a href="tel:911">911</a>.</p>';

export const tag = (file) => `<script type="module" data-cfasync="false" src="/dist/${file}"></script>`;

/** An element with questions of the page itself, and none of ours. */
export const withOwnQuestions = (items, attributes = '') =>
  `<ketamine-faq questions="none"${attributes}>\n${detailsHtml(items)}\n${fallback}</ketamine-faq>`;
