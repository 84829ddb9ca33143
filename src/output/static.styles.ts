import { css } from 'lit';

/**
 * What the prerendered page has beyond the styles of the element: `<details>` in place of buttons, and room for all that
 * only the script can fill. Whatever stands there is as high as what the script puts in its place. Each rule is stronger
 * than those of the element, whose sheet is there while a language is still on its way.
 */
export const staticStyles = css`
  summary {
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    border-radius: var(--ketamine-faq-radius, 0.25em);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [open] > .question::after,
  [open] > .foot > .sources-toggle::after {
    margin-block: 0.6em 0;
    transform: rotate(225deg);
  }
  .placeholder.placeholder[hidden] {
    display: inline-flex;
    visibility: hidden;
  }
  .toolbar.placeholder[hidden] {
    display: flex;
  }
  @media (scripting: none) {
    .faq .placeholder.placeholder[hidden] {
      display: none;
    }
  }
  @media print {
    .notes.screen-only {
      display: block;
    }
    .faq .placeholder.placeholder[hidden] {
      display: none !important;
    }
    ::details-content {
      display: block !important;
      block-size: auto !important;
      content-visibility: visible !important;
    }
  }
`;
