import { flatTreePath } from './flat-tree.js';

/** Moves an element on the screen by a distance in px: scrolls the boxes around it, the nearest first, and then the page. */
export function scrollBoxesAround(element: Element | null, distance: number): void {
  for (const box of flatTreePath(element)) {
    if (!distance) return;
    const { overflowY, position } = getComputedStyle(box);
    if (box === document.scrollingElement || /auto|scroll/.test(overflowY)) {
      const before = box.scrollTop;
      box.scrollBy({ top: distance, behavior: 'instant' });
      distance -= box.scrollTop - before;
    }
    // What is around a fixed box, such as a dialog, scrolls behind it.
    if (position === 'fixed') return;
  }
}
