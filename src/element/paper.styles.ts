import { css } from 'lit';

/**
 * Print styles that save paper: less space than on a screen, no borders. They are part of the tools and of prerendered HTML.
 * Without them the same text takes more sheets.
 */
export const paperStyles = css`
  @media print {
    .kf-faq {
      orphans: 2;
      widows: 2;
    }
    .kf-faq.kf-faq {
      line-height: 1.25;
    }
    .kf-faq:is(:lang(ar), :lang(fa), :lang(hi)) {
      line-height: 1.5;
    }
    .kf-excerpt {
      display: none;
    }
    .kf-safety,
    .kf-notes,
    .kf-items,
    .kf-item {
      border: 0;
      box-shadow: none !important;
    }
    .kf-safety {
      margin-block: 0.75em;
      border: 1.5pt solid;
      padding-block: 0.5em;
    }
    .kf-notes {
      margin: 0;
      padding-block: 0;
    }
    .kf-group {
      margin: 0;
    }
    [part='group-heading'] {
      margin-block: 0.6em 0;
      color: inherit;
      font-size: 1.25em;
    }
    /* Keep a line on the page of the list that it introduces. */
    :is(p:has(+ ul)) {
      break-after: avoid;
    }
    [part$='heading'] {
      break-inside: avoid;
    }
    .kf-question {
      min-block-size: 0;
      padding: 0.4em 0 0;
      font-size: 1em;
    }
    .kf-answer {
      max-inline-size: none;
      padding-block: 0;
    }
    .kf-answer p:first-child {
      font: inherit;
    }
    .kf-answer * + p,
    .kf-answer ul {
      margin-block-start: 0.3em;
    }
    li + li {
      margin-block-start: 0.1em;
    }
    .kf-footer,
    .kf-clinic {
      margin-block-start: 0.5em;
    }
    .kf-clinic p {
      margin: 0;
    }
    .kf-footer {
      font-size: 8pt;
      line-height: 1.25;
    }
    a {
      text-decoration: none;
    }
    :focus-visible {
      outline: 0;
    }
  }
`;
