import { css } from 'lit';

/**
 * Additional styles for prerendered HTML: `<details>` instead of buttons, and placeholders for controls that need the
 * script. Each placeholder is as high as its replacement. These selectors are more specific than those of the element,
 * whose style sheet also applies while a language loads.
 */
export const staticStyles = css`
  /* Show the element where a page hides undefined elements and the script does not load. */
  :host(:not(:defined, [hidden])) {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
  }
  summary {
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [open] > .kf-question .kf-chevron,
  [open] > .kf-foot > .kf-sources-toggle::after {
    margin-block: 0.6em 0;
    transform: rotate(225deg);
  }
  .kf-placeholder.kf-placeholder[hidden] {
    display: inline-flex;
    visibility: hidden;
  }
  .kf-toolbar.kf-placeholder[hidden] {
    display: flex;
  }
  /* The questions of the page itself, and not its fallback content. The script puts them into their groups. */
  .kf-faq > slot[hidden] {
    display: contents;
  }
  .kf-faq > slot[hidden]::slotted(:not(details)) {
    display: none !important;
  }
  @media (scripting: none) {
    .kf-faq .kf-placeholder.kf-placeholder[hidden] {
      display: none;
    }
  }
  @media print {
    .kf-faq .kf-answer ol.kf-sources,
    .kf-faq .kf-notes.kf-screen-only {
      display: block !important;
    }
    .kf-faq .kf-placeholder.kf-placeholder[hidden] {
      display: none !important;
    }
    ::details-content,
    ::slotted(details)::details-content {
      display: block !important;
      block-size: auto !important;
      content-visibility: visible !important;
    }
  }
`;
