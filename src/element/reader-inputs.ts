/** What a reader does that shows that they look elsewhere, or read. */
export const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
