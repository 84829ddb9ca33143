import type { QuestionId } from '../content/types.js';
import type { View } from './view.js';

/** What is open, and what a reader has opened beside it in what a server printed, before the script came. */
export function withPrinted(view: View, root: ParentNode): View {
  const idsOf = (selector: string) =>
    [...root.querySelectorAll(selector)].map((each) => each.closest('.item')!.id as QuestionId);
  return {
    ...view,
    open: new Set([...view.open, ...idsOf('.item[open]')]),
    sourcesOpen: new Set(idsOf('.item [open]')),
  };
}

/** What has taken the place of an element that had the focus: the same link or button, else the first to be pressed. */
export function successorOf(element: Element, root: ParentNode): HTMLElement | null {
  const href = element.getAttribute('href');
  const item = element.closest('.item');
  return root.querySelector(
    (item ? `#${item.id} ` : '') +
      (href ? `[href="${href}"]` : element.matches('.foot') ? '.fold' : item ? '.question' : 'select, .question'),
  );
}
