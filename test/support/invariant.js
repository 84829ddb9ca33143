// Checks what holds for every element from its first render on, or prerendered, whatever a page or a reader has done:
// help is readable, with the right numbers, and the page has lost nothing. It runs in the page.
import { helpNumbers } from './help-numbers.js';

/** The text of a node, with white space collapsed. */
const textOf = (node) => node.textContent.replace(/\s+/g, ' ').trim();

/** The boxes of the text in a node. A box without a size shows nothing. */
function textBoxes(node) {
  const range = new Range();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** The element around another one as it is rendered: through slots and out of shadow roots. */
const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

/** The alpha of a computed color. */
function alphaOf(color) {
  if (/^(rgb|hsl)\(/.test(color)) return 1;
  const [, alpha] = /[/,]\s*([\d.]+%?)\)$/.exec(color) ?? [];
  return alpha === undefined ? 1 : parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1);
}

/** The share of the area of boxes that lies in another box. */
function shareInside(boxes, { left, right, top, bottom }) {
  const area = (width, height) => Math.max(0, width) * Math.max(0, height);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const inside = boxes.map((box) =>
    area(Math.min(box.right, right) - Math.max(box.left, left), Math.min(box.bottom, bottom) - Math.max(box.top, top)),
  );
  return sum(inside) / sum(boxes.map(({ width, height }) => area(width, height)));
}

/** The part of a box with clipped content that a reader can bring into view: all that scrolls, or else the inside of the box. */
function reachableIn(element, { overflowX, overflowY, contain }) {
  const box = element.getBoundingClientRect();
  const isCut = (overflow) =>
    !/auto|scroll/.test(overflow) && (overflow !== 'visible' || /paint|strict|content/.test(contain));
  const [isCutX, isCutY] = [isCut(overflowX), isCut(overflowY)];
  return {
    left: isCutX ? box.left : -Infinity,
    right: isCutX ? box.right : Infinity,
    top: isCutY ? box.top : -Infinity,
    bottom: isCutY ? box.bottom : Infinity,
  };
}

/** Where a reader can scroll to. A page from right to left, or with vertical lines, also scrolls to the left or up. */
function pageBox() {
  const isPlain = [document.documentElement, document.body].every((each) => {
    const { direction, writingMode } = getComputedStyle(each);
    return direction === 'ltr' && writingMode === 'horizontal-tb';
  });
  const { scrollX, scrollY } = globalThis;
  return {
    left: isPlain ? -scrollX : -Infinity,
    top: isPlain ? -scrollY : -Infinity,
    right: Infinity,
    bottom: Infinity,
  };
}

/** Why a reader cannot read the text of an element; nothing if they can. */
function unreadable(element) {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'is not visible';
  const boxes = textBoxes(element);
  if (!boxes.length) return 'has no box';
  const { color, webkitTextFillColor, fontSize } = getComputedStyle(element);
  if (alphaOf(color) < 0.1 || alphaOf(webkitTextFillColor) < 0.1) return `is transparent (${color})`;
  if (parseFloat(fontSize) < 15.99) return `has letters of ${fontSize}`;
  if (shareInside(boxes, pageBox()) < 0.9) return 'lies outside the page';
  let opacity = 1;
  for (let node = element; node; node = parentOf(node)) {
    const style = getComputedStyle(node);
    opacity *= parseFloat(style.opacity);
    if (opacity < 0.1) return 'is transparent';
    // What reaches over the edges of the page itself is scrolled to.
    if (style.display === 'contents' || node === document.documentElement || node === document.body) continue;
    if (style.clipPath !== 'none' || style.maskImage !== 'none') return `is clipped by <${node.localName}>`;
    if (shareInside(boxes, reachableIn(node, style)) < 0.9)
      return `is cut off by <${node.localName} class="${node.className}">`;
  }
  return undefined;
}

/** What is wrong with a line of help, given the numbers that it must hold. */
function wrongLine(name, line, numbers) {
  if (!line) return [`${name} is missing`];
  const links = [...line.querySelectorAll('a, .kf-phone')];
  // A sentence may name a number twice.
  const given = [...new Set(links.map((link) => `${textOf(link)} (${link.getAttribute('href')})`))].join(', ');
  const expected = numbers.map((number) => `${number} (tel:${number.replace(/\D/g, '')})`).join(', ');
  return [
    ...(given === expected ? [] : [`${name} leads to “${given}” in place of “${expected}”`]),
    ...[line, ...links].flatMap((each) => {
      const why = unreadable(each);
      return why ? [`${name}, “${textOf(each).slice(0, 60)}”, ${why}`] : [];
    }),
  ];
}

/** The middle of the first line of a text, in the window. */
function middleOf(node) {
  const [{ left, top, width, height } = {}] = textBoxes(node);
  return { x: left + width / 2, y: top + height / 2 };
}

/** The numbers whose link is not what a press on their middle meets. It scrolls there. */
function unpressable(links) {
  return links.flatMap((link) => {
    link.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const middle = middleOf(link);
    // A link without a box is reported as unreadable.
    if (!Number.isFinite(middle.x)) return [];
    // Letters may be larger than the window.
    scrollBy({ left: middle.x - innerWidth / 2, top: middle.y - innerHeight / 2, behavior: 'instant' });
    const { x, y } = middleOf(link);
    const met = link.getRootNode().elementFromPoint(x, y);
    return link.contains(met)
      ? []
      : [`a press on ${textOf(link)} meets ${met ? met.outerHTML.slice(0, 80) : 'nothing'}`];
  });
}

/**
 * The promises that an element on the page breaks, as sentences. `region` is a key of `helpNumbers`. `children` are the nodes
 * that the page has put into it. With `presses` each number is scrolled to, and a press there must meet its link.
 */
export function brokenPromises(faq, { region, children = [], presses = false }) {
  const root = faq.shadowRoot;
  if (faq.constructor !== customElements.get('ketamine-faq') || !root) return ['the element is not defined'];
  if (root.querySelectorAll('.kf-faq').length !== 1) return ['the FAQ is not rendered'];

  const boxes = root.querySelectorAll('.kf-safety:not(.kf-urgent)');
  const lines = [...(boxes[0]?.querySelectorAll(':scope > p:not([lang])') ?? [])];
  const notes = [...root.querySelectorAll('.kf-notes.kf-screen-only > li')];
  const numbers = helpNumbers[region];
  // A server may have added our own data to the element.
  const isOurs = (node) => node.localName === 'script' && node.hasAttribute('data-ketamine-faq-structured-data');
  const kept = [...faq.childNodes].filter((node) => !isOurs(node));
  const given = children.filter((node) => !isOurs(node));
  return [
    ...(boxes.length === 1 && lines.length === 2 ? [] : [`${boxes.length} boxes of help, ${lines.length} lines`]),
    ...wrongLine('the crisis line', lines[0], numbers.crisis),
    ...wrongLine('the emergency line', lines[1], numbers.emergency),
    ...(notes.length === 5 ? [] : [`${notes.length} notes`]),
    ...notes.flatMap((note, index) => wrongLine(`note ${index + 1}`, note, index === 4 ? numbers.notes : [])),
    ...(kept.length === given.length && given.every((node, index) => node === kept[index])
      ? []
      : [`the page has ${kept.length} of ${given.length} nodes in the element, or others`]),
    ...[...faq.children].flatMap((child) =>
      /^(header|footer)$/.test(child.slot) && !child.assignedSlot
        ? [`<${child.localName} slot=${child.slot}> has no slot`]
        : [],
    ),
    ...(presses ? unpressable(lines.flatMap((line) => [...line.querySelectorAll('a')])) : []),
  ];
}
