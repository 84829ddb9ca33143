// Styles that a page may give to the element and to the boxes around it, by property. What a page can do to hide anything is
// left out: `display: none`, columns of a table, `visibility: hidden`, `content-visibility: hidden`, an opacity near zero,
// transparent letters, a mask or a clip path, a replaced content, a place behind the page or outside it, a transform without an
// area, and a box smaller than its content that cuts it off.

/** Styles of any box, and of rules for all. */
export const commonStyles = {
  display: [
    ...['block', 'inline', 'inline-block', 'flex', 'inline-flex', 'grid', 'inline-grid', 'table', 'inline-table'],
    ...['table-cell', 'table-row', 'table-caption', 'list-item', 'contents', 'flow-root', '-webkit-box'],
  ],
  // Not `inherit`: with a `zoom` it crashes Chromium 153, on any element.
  all: ['initial', 'unset', 'revert', 'revert-layer'],
  'font-size': ['0', '1px', '10px', '62.5%', '3em', '100px', '5vw', 'larger'],
  font: ['italic 900 0/0 serif', 'menu', '1px monospace', 'inherit'],
  'line-height': ['0', '0.1', '1px', '10', 'normal'],
  'letter-spacing': ['-5px', '-1em', '2em'],
  'word-spacing': ['-1em', '99px'],
  'text-transform': ['uppercase', 'full-width'],
  'text-align': ['center', 'justify', 'right', 'match-parent'],
  'text-shadow': ['0 0 9px red'],
  'white-space': ['nowrap', 'pre', 'break-spaces'],
  'word-break': ['break-all', 'keep-all'],
  'line-break': ['anywhere'],
  'text-overflow': ['ellipsis'],
  '-webkit-line-clamp': ['1'],
  '-webkit-box-orient': ['vertical'],
  '-webkit-text-security': ['disc', 'circle'],
  '-webkit-text-fill-color': ['transparent', 'red'],
  '-webkit-text-stroke': ['5px red'],
  'text-orientation': ['upright', 'sideways'],
  'text-combine-upright': ['all'],
  'text-box-trim': ['trim-both'],
  'text-size-adjust': ['none', '200%'],
  'font-size-adjust': ['0', '5'],
  'font-variant': ['small-caps'],
  'font-stretch': ['ultra-condensed'],
  color: ['red', '#fff', 'oklch(0.6 0.1 200)', 'rgb(0 0 0 / 0.5)', 'currentColor', 'light-dark(#000, #fff)'],
  opacity: ['0.9', '1', '2'],
  visibility: ['visible', 'initial'],
  direction: ['rtl', 'ltr'],
  'unicode-bidi': ['bidi-override', 'isolate-override', 'plaintext', 'embed'],
  'writing-mode': ['vertical-rl', 'vertical-lr', 'sideways-rl', 'sideways-lr', 'horizontal-tb'],
  zoom: ['0.5', '0.8', '1.5', '3'],
  filter: ['grayscale(1)', 'sepia(1)', 'hue-rotate(90deg)', 'invert(1)', 'blur(0.5px)', 'drop-shadow(0 0 9px red)'],
  'backdrop-filter': ['blur(9px)'],
  'mix-blend-mode': ['multiply', 'luminosity'],
  isolation: ['isolate'],
  'will-change': ['transform', 'opacity', 'contents'],
  float: ['left', 'right', 'inline-end'],
  clear: ['both'],
  margin: ['0', '1em', '-5px', 'auto', '100px'],
  border: ['9px solid', '0', '1px dashed transparent'],
  outline: ['9px solid'],
  background: ['#000', '#fff', 'linear-gradient(red, blue)'],
  'background-clip': ['text', 'content-box'],
  'box-shadow': ['inset 0 0 99px'],
  'list-style': ['square inside'],
  'pointer-events': ['auto', 'all'],
  'user-select': ['none', 'all'],
  'touch-action': ['none'],
  'color-scheme': ['dark', 'light', 'only dark', 'normal'],
  'forced-color-adjust': ['none'],
  appearance: ['button', 'none', 'searchfield'],
  'caret-color': ['transparent'],
  'scroll-behavior': ['smooth'],
  'scroll-snap-type': ['both mandatory'],
  'scroll-margin': ['999px'],
  'column-span': ['all'],
  'break-before': ['column', 'page'],
  'break-inside': ['avoid'],
  orphans: ['99'],
  'grid-template': ['1px / 1px', 'none', '"a b" auto / 1fr 1fr'],
  'grid-auto-flow': ['column dense'],
  'place-items': ['center', 'end'],
  'align-items': ['stretch', 'baseline'],
  'flex-direction': ['column-reverse', 'row-reverse', 'column'],
  'flex-wrap': ['wrap-reverse'],
  order: ['-1', '99'],
  'z-index': ['0', '99'],
  'vertical-align': ['super', '-50px', 'top'],
  'table-layout': ['fixed'],
  'border-collapse': ['collapse'],
  'caption-side': ['bottom'],
  'empty-cells': ['hide'],
  transition: ['all 9s', 'none'],
  animation: ['none', 'x 1s'],
  'container-type': ['inline-size', 'normal'],
  'shape-outside': ['circle()'],
  quotes: ['none'],
  'tab-size': ['99'],
  '--ketamine-faq-width': ['-1px', '99999px', '100%', 'garbage', 'initial'],
  '--ketamine-faq-spacing': ['0', '-1em', '999px', 'garbage'],
  '--ketamine-faq-radius': ['0', '99em', '50%', 'garbage'],
  '--ketamine-faq-accent': ['transparent', 'red', 'garbage'],
  '--ketamine-faq-heading-font': ['serif', 'garbage,', 'inherit'],
  '--ketamine-faq-heading-color': ['transparent', 'garbage'],
  '--ketamine-faq-scroll-margin': ['-99px', '9999px', 'garbage'],
};
const without = (pattern) =>
  Object.fromEntries(Object.entries(commonStyles).filter(([property]) => !pattern.test(property)));

/** Boxes of any size and place, over which content may reach. */
const sizes = {
  ...commonStyles,
  width: ['0', '1px', '50px', '320px', '1000vw', 'min-content', 'max-content', 'fit-content', '-webkit-fill-available'],
  'min-width': ['0', '999px', 'max-content'],
  'max-width': ['0', '1px', '100px', 'min-content'],
  height: ['0', '1px', '100px', '100vh', 'min-content'],
  'min-height': ['0', '9999px'],
  'max-height': ['0', '1px'],
  '--ketamine-faq-width': ['0', '1px', 'min-content'],
  // Not `aspect-ratio`: with vertical lines Chromium 153 reports the help lines in one place, and a press there meets the host.
  'border-radius': ['50%'],
  'box-sizing': ['border-box', 'content-box'],
  padding: ['0', '99px', '50%'],
  flex: ['none', '0 0 0', '99 99 auto'],
  'grid-area': ['1 / 1', 'span 3 / span 3'],
  contain: ['none', 'size', 'inline-size', 'style'],
  'container-type': ['size', 'inline-size'],
  position: ['relative', 'absolute', 'sticky', 'static'],
  top: ['0', '9px', '50%'],
  left: ['0', '9px', '-9px'],
  inset: ['0', 'auto', '5px'],
};

/** Boxes of the size of their content, turned and moved. */
const transforms = {
  ...without(/^zoom/),
  transform: [
    ...['rotate(30deg)', 'rotate(180deg)', 'scale(0.7)', 'scale(1.3)', 'scaleX(-1)', 'skew(20deg)'],
    ...['translate(9px, -9px)', 'matrix(1, 0.2, 0.2, 1, 0, 0)'],
  ],
  translate: ['99px 99px'],
  rotate: ['45deg', '-90deg'],
  scale: ['0.8', '1.2'],
  'transform-origin': ['0 0', '100% 100%'],
  perspective: ['500px'],
  'transform-style': ['preserve-3d'],
};

/** Boxes of the size of their content that cut off what reaches over their edges. */
const clips = {
  ...without(/^(display|float|margin|grid|flex|text-box|container)/),
  display: ['block', 'flow-root', 'table', 'list-item', 'grid'],
  overflow: ['hidden', 'clip', 'auto', 'scroll', 'visible clip', 'hidden auto'],
  'overflow-clip-margin': ['9px'],
  contain: ['paint', 'content', 'layout', 'layout paint style'],
  'content-visibility': ['auto', 'visible'],
  'contain-intrinsic-size': ['1px', 'auto 10px'],
  padding: ['0', '9px', '1em'],
  'will-change': ['transform', 'scroll-position'],
};

/** Boxes of the size of their content, in columns. */
const columns = { ...without(/^(zoom|container)/), 'column-count': ['1', '2'], 'column-width': ['320px'] };

/** Sets of which a page uses one. */
export const styleSets = [sizes, transforms, clips, columns];

/** Styles of the element alone: around it they move what stands in a line out of the page. */
export const hostStyles = { 'text-indent': ['-9999px', '9999px', '200%'] };
