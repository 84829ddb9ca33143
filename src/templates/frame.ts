// What the frame allows in which the page may stand: that of a page builder, or a sandbox.

/**
 * Whether the element is in a sandboxed frame, which can neither print, copy nor call. Pages opened from a disk also have a
 * `null` origin, but none of these limits.
 */
export const isSandboxed = (): boolean => globalThis.origin === 'null' && location.protocol !== 'file:';

/** Whether the page stands in a frame: another page that opens there takes the place of the FAQ. */
export const isFramed = (): boolean => self !== top;

/** Whether the address leads back to the page that a reader sees. That of a frame on a page of another site does not. */
export function isLinkable(): boolean {
  if (isSandboxed() || !/^(https?|file):/.test(location.protocol)) return false;
  try {
    return !!top!.location.href;
  } catch {
    return false;
  }
}
