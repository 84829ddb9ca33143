import { css } from 'lit';

/**
 * The page supplies font, size, colour and scheme. Sizes are in `em` of the page around us, since themes set the root to
 * anything; directions are logical, for languages that run from right to left. The accent never colours a word, so no
 * page can make one unreadable.
 */
export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  .kf-print-only,
  [hidden]:not([hidden='until-found']) {
    display: none;
  }
  .kf-faq {
    /* What a page sets for its own titles could make words unreadable: only this is inherited from it. */
    all: initial;
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-weight: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    --_accent: var(--ketamine-faq-accent, currentColor);
    display: block;
    position: relative;
    z-index: 0;
    max-inline-size: var(--ketamine-faq-width, 44em);
    font-size: max(1em, 16px);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  p,
  ul,
  ol,
  [part$='heading'] {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  /* What can be pressed. */
  button,
  input,
  select,
  .kf-text-button {
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    margin: 0;
    border: 0;
    border-radius: var(--ketamine-faq-radius, 0.25em);
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  a {
    color: inherit;
  }
  a,
  .kf-text-button {
    text-decoration: underline 0.0625em var(--_accent);
    text-underline-offset: 0.2em;
  }
  .kf-text-button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .kf-phone {
    position: relative;
    display: inline-block;
    font-weight: 700;
  }
  .kf-phone::after,
  .kf-notice .kf-text-button::after {
    position: absolute;
    /* As large as a thumb, and never past the end of the line: that would scroll sideways. */
    inset-block: -0.625em;
    inset-inline: 0;
    content: '';
  }
  .kf-phone::after {
    inset-inline-start: -1.25em;
  }
  [dir='rtl'] .kf-phone::after {
    inset-inline: -0.4em;
  }
  /* Whose digits are pressed is who is called: they lie over what reaches over from another number. So do other targets. */
  .kf-phone span,
  .kf-foot,
  .kf-question {
    position: relative;
    z-index: 1;
  }
  @media (hover: hover) {
    a:hover,
    .kf-text-button:hover,
    .kf-question:hover .kf-title {
      text-decoration: underline 0.125em var(--_accent);
    }
  }

  /* Safety. */
  /* No tint: it would lower the contrast of the page. */
  .kf-safety,
  .kf-notes {
    border: 1px solid #8886;
    padding: 0.75em min(1em, 4vw);
  }
  .kf-safety {
    border-inline-start: 0.1875em solid var(--_accent);
  }
  /* For screen readers alone. */
  .kf-status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The button stands in line with the count. */
  .kf-found {
    display: inline;
  }
  .kf-result p {
    display: inline-block;
    margin-inline-end: 1.25em;
  }
  .kf-result .kf-help-always {
    display: block;
    margin: 0.25em 0 0;
    font-size: 0.875em;
  }
  .kf-notice,
  .kf-urgent {
    margin-block-end: 0.75em;
  }
  /* A button within a sentence: its line is no higher than the others, and a thumb can press above and below it. */
  .kf-notice .kf-text-button {
    position: relative;
    min-block-size: 0;
  }
  .kf-urgent {
    border-inline-start-width: 0.375em;
    font-size: 1.125em;
  }

  :is(.kf-faq, .kf-notice, .kf-safety):is(:lang(ar), :lang(fa), :lang(hi)) {
    line-height: 1.75;
  }

  /* Toolbar. */
  .kf-toolbar,
  .kf-tools,
  .kf-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.25em 1em;
  }
  .kf-toolbar {
    container-type: inline-size;
    gap: 0.75em 1em;
    margin-block: 0.75em;
    line-height: 1.4;
  }
  /* The search takes the room of a row that it shares; the tools go to a row of their own together. */
  .kf-search {
    flex: 99 1 18em;
  }
  .kf-tools,
  .kf-language {
    flex: auto;
  }
  label,
  .kf-footer {
    font-size: 0.875em;
  }
  .kf-field {
    position: relative;
    margin-block-start: 0.25em;
  }
  input,
  select {
    inline-size: 100%;
    border: 1px solid;
    padding-inline: 0.75em;
  }
  input {
    padding-inline-start: 2.5em;
    appearance: none;
  }
  /* Escape and a button with words do the same. */
  ::-webkit-search-cancel-button {
    display: none;
  }
  select {
    /* As wide as the name of the chosen language, not of the longest. */
    field-sizing: content;
    padding-inline-end: 0.25em;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .kf-offer {
    flex-basis: 100%;
  }
  @container (14em < width < 30em) {
    /* In one row with the buttons: a label wider than the menu reaches over them, where nothing is. */
    .kf-tools {
      column-gap: 0.6em;
    }
    .kf-language {
      position: relative;
      padding-block-start: 1.225em;
    }
    .kf-language label {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      min-inline-size: 100%;
      white-space: nowrap;
    }
  }
  /* A magnifying glass. */
  .kf-search .kf-field::before,
  .kf-search .kf-field::after {
    position: absolute;
    inset-block-start: 0.95em;
    inset-inline-start: 0.9em;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 0.125em solid;
    border-radius: 50%;
    content: '';
    pointer-events: none;
  }
  .kf-search .kf-field::after {
    inset-block-start: 1.7em;
    inset-inline-start: 1.5em;
    inline-size: 0.5em;
    block-size: 0;
    border-width: 0 0 0.125em;
    border-radius: 0;
    transform: rotate(45deg);
  }
  [dir='rtl'] .kf-search .kf-field::after {
    transform: rotate(-45deg);
  }

  /* Questions. */
  .kf-group {
    margin-block-start: 2.25em;
  }
  [part='group-heading'] {
    margin-block-end: 0.4em;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .kf-items,
  .kf-item {
    border: 0 solid #8886;
    border-block-start-width: 1px;
  }
  .kf-items {
    border-width: 0 0 1px;
  }
  /* Not a flex container: in Firefox a screen reader could not press the button in a heading. */
  .kf-question {
    display: block;
    inline-size: 100%;
    padding-block: var(--ketamine-faq-spacing, 0.75em);
    padding-inline-end: 1.75em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
    scroll-margin: var(--ketamine-faq-scroll-margin, 1em);
  }
  .kf-question::after,
  .kf-sources-toggle::after {
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin: 0.3em 0.15em 0;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg);
    content: '';
  }
  .kf-question::after {
    position: absolute;
    inset-block-start: var(--ketamine-faq-spacing, 0.75em);
    inset-inline-end: 0;
  }
  [aria-expanded='true']::after {
    margin-block: 0.6em 0;
    transform: rotate(225deg);
  }
  .kf-excerpt,
  .kf-answer {
    max-inline-size: 36em;
    padding-block-end: 1em;
    text-wrap: pretty;
  }
  /* Inside the panel, which keeps its own box while it is closed. */
  .kf-answer {
    padding-block: 0.5em 1.375em;
  }
  .kf-answer * + p,
  .kf-answer ul {
    margin-block-start: 0.75em;
  }
  .kf-answer p:first-child {
    font-size: 1.125em;
  }
  ul,
  ol {
    padding-inline-start: 1.1em;
  }
  .kf-notes {
    margin-block: 2.25em 1em;
    padding-inline-start: 2.1em;
  }
  li + li {
    margin-block-start: 0.375em;
  }
  .kf-foot,
  .kf-sources {
    align-items: center;
    font-size: 0.9375em;
  }
  .kf-sources:not([hidden]) {
    margin-block-start: 0.25em;
  }

  /* A phone: the first question is on its first screen, in every language. */
  @media screen and (max-width: 30em) {
    .kf-notice,
    .kf-safety {
      line-height: 1.5;
    }
    .kf-safety {
      padding-block: 0.5em;
    }
    .kf-group {
      margin-block-start: 1.75em;
    }
    [part='group-heading'] {
      font-size: 1.25em;
    }
    /* Nothing parts a word from what it found. */
    .kf-searching .kf-tools {
      display: none;
    }
  }

  ::highlight(ketamine-faq) {
    text-decoration: underline 0.1875em;
  }
  @media (prefers-contrast: more) {
    .kf-safety,
    .kf-notes,
    .kf-items,
    .kf-item {
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    ::highlight(ketamine-faq) {
      background-color: Mark;
      color: MarkText;
    }
  }

  @media print {
    .kf-faq {
      max-inline-size: none;
      /* Its own ground: a browser may print the dark one of the page. */
      background: #fff;
      color: #000;
      color-scheme: light;
      font-size: 11.5pt;
      line-height: 1.4;
    }
    .kf-toolbar,
    .kf-progress,
    .kf-result,
    .kf-text-button,
    .kf-excerpt,
    .kf-screen-only,
    .kf-foot,
    .kf-status,
    .kf-question::after {
      display: none;
    }
    /* Every answer and its sources, whatever is open and whatever a search has put aside. */
    .kf-print-only,
    .kf-faq [hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
    .kf-safety,
    .kf-notes,
    .kf-items,
    .kf-item {
      border: 0;
      background: none;
    }
    .kf-safety {
      margin-block: 1em;
      border: 1.5pt solid;
    }
    .kf-notes {
      margin: 0;
    }
    b {
      font-size: 1.375em;
    }
    /* Nothing is parted from what it leads in. */
    [part$='heading'],
    :is(p:has(+ ul)) {
      break-after: avoid;
    }
    [part$='heading'],
    ul {
      break-inside: avoid;
    }
    .kf-question {
      min-block-size: 0;
      padding-block: 0.5em 0;
      font-size: 1em;
    }
    .kf-answer {
      max-inline-size: none;
      padding-block: 0 1em;
    }
    .kf-answer p:first-child {
      font: inherit;
    }
    .kf-sources {
      margin-block-start: 0.5em;
      font-size: 9pt;
    }
    .kf-sources a::after {
      content: ' ' attr(href);
    }
    a {
      text-decoration: none;
    }
    :focus-visible {
      outline: 0;
    }
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
`;
