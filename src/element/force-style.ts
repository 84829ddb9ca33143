/** Gives an element inline styles in place of its own, and returns a function that undoes that. A strict policy allows it. */
export function forceStyle(element: HTMLElement, text: string): () => void {
  const hasStyle = element.hasAttribute('style');
  const { cssText } = element.style;
  element.style.cssText = text;
  return () => {
    element.style.cssText = cssText;
    // Chromium writes the attribute when it is asked for, and would write it after it has been removed.
    if (!hasStyle && element.hasAttribute('style')) element.removeAttribute('style');
  };
}
