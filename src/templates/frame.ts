// What a frame around the page allows, such as the frame of a page builder or a sandbox.

/** Whether the page has no origin of its own, as in most sandboxes. Pages opened from a disk have none either, but no limits. */
const isOpaque = (): boolean => globalThis.origin === 'null' && location.protocol !== 'file:';

/**
 * Whether a sandboxed frame around the page lacks a permission, a pattern for its attribute `sandbox`. A page without an origin
 * cannot read that attribute: there everything counts as forbidden. The frame of another site cannot be read either: there
 * everything counts as allowed.
 */
function isForbidden(permission: RegExp): boolean {
  let frame: Element | null | undefined;
  for (let page: Window = globalThis.window; (frame = page?.frameElement); page = page.parent) {
    const sandbox = (frame as HTMLIFrameElement).sandbox?.value;
    if (sandbox && !permission.test(sandbox)) return true;
  }
  return isOpaque();
}

/** Whether a press on a telephone number can call it. */
export const canCall = (): boolean => !isForbidden(/allow-(popups|top-navigation)/);

/** Whether the page can print itself. */
export const canPrint = (): boolean => !isForbidden(/allow-modals/);

/** Whether the page is in a frame: a link without a new tab would replace the FAQ there. */
export const isFramed = (): boolean => globalThis.self !== globalThis.top;

/** Whether the address leads to the page that a reader sees. In a frame on a page of another site it does not. */
export function isLinkable(): boolean {
  if (isOpaque() || !/^(https?|file):/.test(location.protocol)) return false;
  try {
    return !!top!.location.href;
  } catch {
    return false;
  }
}
