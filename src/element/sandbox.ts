/**
 * Whether the element is in a sandboxed frame, which can neither print nor copy and has no address to link to. Pages opened
 * from a disk also have a `null` origin, but none of these limits.
 */
export const isSandboxed = (): boolean => origin === 'null' && location.protocol !== 'file:';
