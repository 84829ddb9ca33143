/** Events which show that a reader is reading, or looks elsewhere. */
export const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
