// What the frame allows in which the page may stand: that of a page builder, or a sandbox.

/** Whether the page has no origin of its own, as in most sandboxes. Pages opened from a disk have none either, but no limits. */
const isOpaque = (): boolean => globalThis.origin === 'null' && location.protocol !== 'file:';

/**
 * Whether the page stands in a sandboxed frame that allows none of `permissions`, tokens of its attribute `sandbox`. A page
 * without an origin cannot read that attribute: there everything counts as forbidden.
 */
function isForbidden(...permissions: readonly string[]): boolean {
  if (isOpaque()) return true;
  const sandbox = (globalThis.frameElement as HTMLIFrameElement | null | undefined)?.sandbox;
  return !!sandbox?.length && !permissions.some((permission) => sandbox.contains(permission));
}

/** Whether a press on a telephone number can call it. */
export const canCall = (): boolean =>
  !isForbidden('allow-popups', 'allow-top-navigation', 'allow-top-navigation-to-custom-protocols');

/** Whether the page can print itself. */
export const canPrint = (): boolean => !isForbidden('allow-modals');

/** Whether the page stands in a frame: another page that opens there takes the place of the FAQ. */
export const isFramed = (): boolean => self !== top;

/** Whether the address leads back to the page that a reader sees. That of a frame on a page of another site does not. */
export function isLinkable(): boolean {
  if (isOpaque() || !/^(https?|file):/.test(location.protocol)) return false;
  try {
    return !!top!.location.href;
  } catch {
    return false;
  }
}
