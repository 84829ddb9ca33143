/**
 * Whether the page has us in a sandboxed frame: that can neither print nor copy, and its address is no page to link to. A
 * page from a disk has no origin either, and can do all that.
 */
export const isSandboxed = (): boolean => origin === 'null' && location.protocol !== 'file:';
