/**
 * The folder of the language files, from `data-ketamine-faq-base`. The tag of the running script may name any folder. Any
 * other script tag may name only a folder on the origin of the page: somebody who can write markup, but no scripts, could
 * add such a tag.
 */
export function baseInPage(): string | undefined {
  // A program on a server imports the element too.
  if (!globalThis.document) return undefined;
  const attribute = 'data-ketamine-faq-base';
  const running = document.currentScript;
  const own = running instanceof HTMLScriptElement && running.getAttribute(attribute);
  if (own) return own;
  const given = document.querySelector(`script[${attribute}]`)?.getAttribute(attribute);
  try {
    // The absolute URL: a `<base>` that is added later must not change its origin.
    const url = given ? new URL(given, document.baseURI) : undefined;
    return url?.origin === location.origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}
