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
    --_radius: var(--ketamine-faq-radius, 0.25em);
    --_space: var(--ketamine-faq-spacing, 0.75em);
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

  /* Controls. */
  button,
  input,
  select,
  .kf-text-button {
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    margin: 0;
    border: 0;
    border-radius: var(--_radius);
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
    /* Width and offset together are no wider than the margin that a browser gives a page. */
    outline: 3px solid;
    outline-offset: 5px;
  }
  /* Closer, where a label or other words are near. */
  :is(input, select, .kf-phone, .kf-notice .kf-text-button):focus-visible {
    outline-offset: 1px;
  }
  a {
    color: inherit;
  }
  a,
  .kf-text-button {
    /* Safari 26 knows no thickness in the shorthand. A value that is no color must take nothing but the color away. */
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-decoration-color: var(--_accent);
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
    /* At least 45px high for a finger. Not wider than the line, which would then scroll sideways. */
    inset-block: calc(50% - max(1.4em, 22.5px));
    inset-inline: 0;
    content: '';
  }
  .kf-phone::after {
    inset-inline-start: -1.25em;
  }
  [dir='rtl'] .kf-phone::after {
    inset-inline: -0.4em;
  }
  /* A press on these must not meet the enlarged target of a telephone number nearby. */
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
      text-decoration: underline;
      text-decoration-thickness: 0.125em;
      text-decoration-color: var(--_accent);
    }
    /* A border image, because a background past the edges of the row would scroll sideways. */
    .kf-question:hover {
      border-image: conic-gradient(#8881 0 0) fill 0 / 0 / 0 0.75em;
    }
  }

  /* Safety. */
  /* No tint: it would lower the contrast of the page. */
  .kf-safety,
  .kf-notes {
    border: 1px solid #8886;
    border-radius: var(--_radius);
    padding: 0.75em min(1em, 4vw);
  }
  .kf-safety {
    border-color: currentColor;
    border-inline-start-width: 0.375em;
    border-inline-start-color: var(--_accent);
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
  p.kf-notice {
    margin-block-end: 0.75em;
  }
  div.kf-notice {
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }
  /* A button within a sentence: its line is no higher than the others, and a thumb can press above and below it. */
  .kf-notice .kf-text-button {
    position: relative;
    min-block-size: 0;
  }

  :is(.kf-faq, .kf-notice, .kf-safety):is(:lang(ar), :lang(fa), :lang(hi)) {
    line-height: 1.75;
  }

  /* Toolbar. */
  .kf-toolbar,
  .kf-buttons,
  .kf-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
  }
  .kf-toolbar {
    container-type: inline-size;
    margin-block: 0.75em;
    line-height: 1.4;
  }
  /* The search takes the room of a row that it shares; the tools go to a row of their own together. */
  .kf-search {
    flex: 99 1 18em;
  }
  /* Buttons without room wrap beside the menu, which is never alone in a row. */
  .kf-tools {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) auto;
    flex: auto;
    gap: 0.75em;
    align-items: end;
  }
  .kf-text-button {
    overflow-wrap: break-word;
  }
  .kf-language {
    min-inline-size: 6em;
  }
  @container (width < 30em) {
    /* A label wider than the menu overlaps the empty end of the last row of buttons. */
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
    /* Three buttons take two rows: the label stands above the menu, in lines of its width. */
    .kf-buttons:has(button + button + button) + .kf-language {
      padding: 0;
    }
    .kf-buttons:has(button + button + button) + .kf-language label {
      display: block;
      position: static;
      inline-size: 0;
      white-space: normal;
    }
  }
  @container (width < 14em) {
    .kf-tools {
      display: block;
      inline-size: 100%;
    }
    .kf-language {
      min-inline-size: 0;
    }
    .kf-language label {
      position: static;
      white-space: normal;
    }
  }
  label,
  .kf-footer {
    font-size: 0.875em;
  }
  .kf-field {
    position: relative;
    z-index: 0;
    margin-block-start: 0.25em;
  }
  /*
   * The edge of a field is gray over the color of the words: quieter than these, and 3:1 on the page whenever they have
   * 4.5:1. Some programs that copy a page cannot read color-mix().
   */
  .kf-field::before {
    position: absolute;
    inset: 0;
    z-index: -1;
    border: 1px solid;
    border-radius: var(--_radius);
    content: '';
  }
  input,
  select {
    inline-size: 100%;
    border: 1px solid #888a;
    padding-inline: 0.75em;
    appearance: none;
  }
  input {
    padding-inline-start: 2.5em;
  }
  select {
    /* As wide as the name of the chosen language, not of the longest. */
    field-sizing: content;
    padding-inline-end: 2.1em;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .kf-offer {
    flex-basis: 100%;
  }
  .kf-topics {
    display: none;
  }
  @container (width >= 40em) {
    .kf-topics {
      display: flex;
      flex-wrap: wrap;
      flex-basis: 100%;
      column-gap: 1em;
    }
  }
  .kf-glass {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.75em;
    inline-size: 1.2em;
    block-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    pointer-events: none;
  }
  [dir='rtl'] .kf-glass {
    transform: scaleX(-1);
  }

  /* Questions. */
  .kf-group {
    margin-block-start: 2.25em;
  }
  [part='group-heading'] {
    margin-block-end: 0.4em;
    color: var(--ketamine-faq-heading-color, inherit);
    font-family: var(--ketamine-faq-heading-font, inherit);
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
  .kf-open,
  .kf-item[open] {
    border-color: var(--_accent);
    box-shadow: inset 0 0.125em var(--_accent);
  }
  /* Not a flex container: in Firefox a screen reader could not press the button in a heading. */
  .kf-question {
    display: block;
    inline-size: 100%;
    padding-block: var(--_space);
    padding-inline-end: 1.75em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .kf-question,
  [part='group-heading'] {
    scroll-margin: var(--ketamine-faq-scroll-margin, 1em);
  }
  .kf-chevron,
  .kf-sources-toggle::after {
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin: 0.3em 0.15em 0;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    border-color: var(--_accent);
    transform: rotate(45deg);
    content: '';
  }
  .kf-chevron {
    position: absolute;
    inset-block-start: var(--_space);
    inset-inline-end: 0;
  }
  .kf-field .kf-chevron {
    inset-block-start: calc(50% - 0.65em);
    inset-inline-end: 0.75em;
    pointer-events: none;
  }
  [aria-expanded='true'] .kf-chevron,
  [aria-expanded='true']::after {
    margin-block: 0.6em 0;
    transform: rotate(225deg);
  }
  /* Inside the panel, which keeps its own box while it is closed. */
  .kf-answer {
    max-inline-size: 36em;
    padding-block: 0.5em 1.375em;
    text-wrap: pretty;
  }
  .kf-answer * + p,
  .kf-answer ul {
    margin-block-start: 0.75em;
  }
  .kf-answer p:first-child {
    font-weight: 500;
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
  slot {
    display: block;
    margin-block: 0.75em;
  }
  .kf-answer slot:first-child {
    margin-block-start: 0;
  }
  ::slotted([slot='footer']) {
    border-block-start: 1px solid #8886;
    padding-block-start: 1em;
  }
  /* Reserves the height of its buttons, which are rendered later. */
  .kf-foot {
    min-block-size: max(2.75em, 44px);
  }
  .kf-foot,
  .kf-sources {
    row-gap: 0.25em;
    align-items: center;
    font-size: 0.9375em;
  }
  .kf-sources:not([hidden]) {
    margin-block-start: 0.25em;
  }

  /* Touch screens show the numbers of the crisis lines as buttons. */
  @media screen and (pointer: coarse), screen and (max-width: 30em) {
    .kf-safety p:not([lang]) a:first-of-type,
    #suicidal-thoughts .kf-answer p:first-child a {
      margin-block: 0.0625em;
      border: 1px solid;
      border-radius: var(--_radius);
      padding: 0.2em 0.75em;
      line-height: 1.25;
      text-decoration: none;
    }
  }

  /* On a phone the first question is on the first screen, in every language. */
  @media screen and (max-width: 30em) {
    .kf-safety {
      padding-block: 0.35em;
      font-size: max(0.9375em, 16px);
    }
    .kf-faq .kf-safety {
      line-height: 1.4;
    }
    div.kf-notice {
      line-height: 1.4;
    }
    .kf-group {
      margin-block-start: 1em;
    }
    [part='group-heading'] {
      font-size: 1.25em;
    }
  }

  /* Cards. On paper the questions are lines. */
  @media screen {
    .kf-cards {
      --_radius: var(--ketamine-faq-radius, 0.75em);
      /* Less on a narrow screen with large letters. */
      --_inset: min(1em, 4vw);
    }
    .kf-cards .kf-group {
      margin-block-start: 1.75em;
    }
    .kf-cards .kf-safety {
      padding-block: 0.75em;
    }
    .kf-cards .kf-toolbar {
      position: relative;
      z-index: 0;
      margin-block: 1em;
      padding: var(--_inset);
    }
    .kf-cards .kf-toolbar::before {
      position: absolute;
      inset: 0;
      z-index: -1;
      border-radius: var(--_radius);
      background: var(--_accent);
      opacity: 0.06;
      content: '';
    }
    .kf-cards .kf-tools .kf-text-button {
      border: 0.125em solid;
      border-color: var(--_accent);
      border-radius: var(--_radius);
      padding-inline: var(--_inset);
      text-decoration: none;
    }
    .kf-cards .kf-buttons {
      gap: 0.5em;
    }
    .kf-cards .kf-items {
      display: grid;
      grid-template-columns: 100%;
      gap: 0.6em;
      border: 0;
    }
    .kf-cards .kf-item {
      border-width: 1px;
      border-radius: var(--_radius);
    }
    .kf-cards .kf-question {
      padding-inline: var(--_inset) calc(1.75em + var(--_inset));
    }
    .kf-cards .kf-question .kf-chevron {
      inset-inline-end: var(--_inset);
    }
    .kf-cards .kf-answer {
      padding-inline: min(1.125em, 4vw);
    }
    .kf-cards .kf-question:hover {
      border-image: none;
    }
  }
  @media screen and (hover: hover) {
    .kf-cards .kf-question:hover {
      background: #8881;
    }
  }

  .kf-clinic {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    margin-block-start: 2.25em;
  }
  .kf-clinic p {
    inline-size: 100%;
    margin-block-end: 0.5em;
  }
  @media (prefers-contrast: more) {
    input,
    select,
    .kf-notes,
    .kf-items,
    .kf-item {
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    .kf-cards .kf-toolbar::before {
      border: 1px solid;
      background: none;
      opacity: 1;
    }
  }

  /* The print styles that paper needs without the tools. paper.styles.ts has the others. */
  @media print {
    .kf-faq {
      max-inline-size: none;
      /* A white background: a browser may print the dark background of the page. */
      background: #fff;
      color: #000;
      color-scheme: light;
      font-size: 10pt;
    }
    .kf-toolbar,
    .kf-progress,
    .kf-result,
    .kf-text-button,
    .kf-foot,
    .kf-status,
    .kf-chevron {
      display: none;
    }
    /* Print every answer, also closed ones and those that a search hides. */
    .kf-print-only,
    .kf-faq [hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
    /* Paper lists the sources once, at the end. */
    .kf-faq .kf-screen-only,
    .kf-faq .kf-answer ol {
      display: none !important;
    }
    [part$='heading'] {
      break-after: avoid;
    }
  }
`;
