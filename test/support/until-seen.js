// Waits until a reader sees a node of the element.

/**
 * Waits until a node is visible, and returns it. Puppeteer’s own wait asks again when the document changes, and does not
 * notice a change in a shadow root: it would wait for ever if it asks before the element has rendered. With `visible` it
 * asks in each frame.
 */
export const untilSeen = (page, selector) => page.waitForSelector(selector, { visible: true });
