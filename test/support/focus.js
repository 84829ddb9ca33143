// The focus on a page, also inside shadow roots.

/** The focused element: its host, its name, its state and its outline. */
const focus = (page) =>
  page.evaluate(() => {
    let inside = 'page';
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) {
      inside = element.localName;
      element = element.shadowRoot.activeElement;
    }
    const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(element);
    const label = element.labels?.[0]?.textContent ?? element.textContent;
    return {
      inside,
      role: element.localName,
      name: element === document.body ? '' : label.trim().replace(/\s+/g, ' '),
      isExpanded: element.getAttribute('aria-expanded'),
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      isOutlineClear: /transparent|, 0\)|\/ 0\)/.test(outlineColor),
    };
  });

/** Presses a key and returns the focus after it. */
export async function press(page, key, { shift = false } = {}) {
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (shift) await page.keyboard.up('Shift');
  return focus(page);
}

/** The focus after each press of Tab, to the end of the page. */
export async function stops(page) {
  const list = [];
  for (let stop = await press(page, 'Tab'); stop.role !== 'body'; stop = await press(page, 'Tab')) {
    list.push(stop);
    if (list.length > 200)
      throw new Error(
        `Tab is caught between ${list
          .slice(-4)
          .map(({ name }) => name)
          .join(', ')}`,
      );
  }
  return list;
}
