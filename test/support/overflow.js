// Whether everything fits: how far words and boxes reach, and which boxes cut off a part of their content.
import assert from 'node:assert/strict';

/** The boxes that extend past the left or right edge of the screen, and the boxes of the FAQ that clip their content. */
const measure = (page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const { scrollWidth, clientWidth } = document.documentElement;
    const faqs = [...document.querySelectorAll('ketamine-faq')];
    const ours = faqs.flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll('*')]);
    const shown = ours.filter((each) => each.checkVisibility() && !each.closest('option'));
    const isOut = ({ left, right, width }) => width > 0 && (left < -0.5 || right > clientWidth + 0.5);
    const boxOf = (each) => each.getBoundingClientRect();
    // Words reach past a box that does not grow with them.
    const words = (each) =>
      [...each.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .flatMap((node) => {
          const range = new Range();
          range.selectNode(node);
          return [...range.getClientRects()];
        });
    const cuts = (each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      return (
        (overflowX !== 'visible' && each.scrollWidth > each.clientWidth) ||
        (overflowY !== 'visible' && each.scrollHeight > each.clientHeight)
      );
    };
    const name = (each) => `${each.outerHTML.slice(0, 60)} in ${each.closest('[id]')?.id}`;
    return {
      scrollWidth,
      clientWidth,
      boxes: shown.length,
      text: parseFloat(getComputedStyle(shown[0]).fontSize),
      out: [
        ...[...document.querySelectorAll('body *')].filter((each) => each.checkVisibility() && isOut(boxOf(each))),
        ...shown.filter((each) => [boxOf(each), ...words(each)].some(isOut)),
      ].map(name),
      cut: shown.filter((each) => !each.matches('input, select') && cuts(each)).map(name),
    };
  });

/**
 * Fails unless nothing is cut off and nothing has to be scrolled sideways. Returns a line for the report, and the size of
 * the text in px.
 */
export async function assertNoOverflow(page) {
  const { scrollWidth, clientWidth, boxes, text, out, cut } = await measure(page);
  assert.deepEqual({ out, cut }, { out: [], cut: [] });
  assert.ok(scrollWidth <= clientWidth, `the page takes ${scrollWidth} of ${clientWidth} px`);
  return { text, report: `${boxes} boxes in ${clientWidth} px, text of ${text} px, the page takes ${scrollWidth} px` };
}
