import { css } from 'lit';

/** The styles of what the tools render. They stand behind those of the element. */
export const toolsStyles = css`
  /* A search. */
  /* Our own icon, in browsers that have a button to clear the field. Escape and a button with words do the same. */
  ::-webkit-search-cancel-button {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: -0.75em;
    /* A larger padding would make the field higher in WebKit. */
    padding: 0.375em 1em;
    /* The box is not rotated: its corners would make the page scroll sideways in WebKit. */
    background:
      linear-gradient(45deg, #0000 43%, currentColor 47% 53%, #0000 57%) content-box,
      linear-gradient(-45deg, #0000 43%, currentColor 47% 53%, #0000 57%) content-box;
    /* WebKitGTK would show its own symbol through it. */
    mask: none;
    appearance: none;
    cursor: pointer;
  }
  .kf-urgent {
    margin-block-end: 0.75em;
    border-inline-start-width: 0.5em;
    font-size: 1.125em;
  }
  .kf-excerpt {
    max-inline-size: 36em;
    padding-block-end: 1em;
    text-wrap: pretty;
  }
  @media screen {
    .kf-cards .kf-excerpt {
      padding-inline: min(1.125em, 4vw);
    }
  }
  @media screen and (max-width: 30em) {
    .kf-safety.kf-urgent {
      padding-block: 0.75em;
      font-size: 1.125em;
    }
    /* Keep the search field beside its result. */
    .kf-searching .kf-tools {
      display: none;
    }
  }
  @media (forced-colors: active) {
    ::-webkit-search-cancel-button {
      color: FieldText;
      forced-color-adjust: none;
    }
  }
  /* The button stands in line with the count. */
  .kf-found {
    display: inline;
  }
  .kf-found > p {
    display: inline-block;
    margin-inline-end: 1.25em;
  }
  .kf-result .kf-help-always {
    display: block;
    margin: 0.25em 0 0;
    font-size: 0.875em;
  }

  /* The sources of an answer. The closed arrow is at the height of its words. */
  .kf-sources-toggle:not([aria-expanded='true'])::after {
    margin-block: 0 0.3em;
  }
  .kf-sources {
    /* Room for two digits. */
    padding-inline-start: 2em;
  }

  /* What a page has written itself: no box of its own within ours. */
  .kf-label {
    font-weight: 600;
  }
  .kf-answer ::slotted(details) {
    all: unset !important;
    display: block !important;
    /* Where a browser scrolls to it by its id, the question above it is in view. */
    scroll-margin-block-start: calc(5em + var(--ketamine-faq-scroll-margin, 1em)) !important;
  }

  /* Paper. */
  @media print {
    /* A short answer is its first paragraph, or ends with the list of what needs help at once. */
    .kf-faq .kf-short:not(#side-effects) .kf-answer :not(div, slot, .kf-cited, div > :first-child, p:first-child *),
    .kf-faq .kf-short ul ~ * {
      display: none !important;
    }
    /* The sentence about the full answer follows the short answer in the same line. */
    .kf-faq .kf-short .kf-cited,
    .kf-short:not(#side-effects) .kf-answer > div:first-child:not(.kf-pair),
    .kf-short:not(#side-effects) .kf-answer > div > p {
      display: inline !important;
    }
    .kf-group:not(:has(.kf-item:not(.kf-screen-only))) {
      display: none;
    }
    b {
      font-size: 1.375em;
    }
    [part='paper-heading'] {
      margin-block: 0.6em 0;
      font-size: 1.25em;
      font-weight: 700;
    }
    .kf-own-notes {
      break-inside: avoid;
    }
    /* English beside another language. WebKit divides a table between pages; of a grid or of floats it cuts lines. */
    .kf-pair {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
    }
    .kf-pair > :first-child {
      display: table-cell;
    }
    .kf-pair > :last-child {
      padding-inline: 1em;
    }
    .kf-label {
      break-after: avoid;
    }
    /* A full stop stays with its number. */
    .kf-phone {
      display: inline;
      white-space: nowrap;
    }
    .kf-safety p + p {
      margin-block-start: 0.3em;
    }
    /* Chromium cuts what reaches over the edge of a page. */
    .kf-answer ul {
      padding-inline-start: 1.4em;
    }
    div > .kf-notes {
      margin-block-start: 0.5em;
    }
    .kf-sources,
    .kf-cited {
      font-size: 8pt;
      line-height: 1.25;
    }
    .kf-sources {
      /* The numbers of the second column stand in the gap. */
      columns: 16em 2;
      column-gap: 2.5em;
    }
    .kf-cited {
      break-before: avoid;
    }
    hr {
      margin: 0;
      border: solid;
      border-width: 0 0 0.5pt;
      block-size: 1.9em;
    }
    .kf-own-notes p {
      display: flex;
      gap: 0.5em;
      margin-block-start: 1em;
    }
    .kf-own-notes p::after {
      flex: 1;
      border-block-end: 0.5pt solid;
      content: '';
    }
    .kf-sources a::after {
      content: ' ' attr(href);
    }
  }
`;
