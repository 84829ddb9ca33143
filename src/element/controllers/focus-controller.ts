/** What has taken the place of an element that had the focus: the same link or button, else the first to be pressed. */
export function successorOf(element: Element, root: ParentNode): HTMLElement | null {
  const href = element.getAttribute('href');
  const item = element.closest('.item');
  return root.querySelector(
    (item ? `#${item.id} ` : '') +
      (href ? `[href="${href}"]` : element.matches('.foot') ? '.fold' : item ? '.question' : 'select, .question'),
  );
}
