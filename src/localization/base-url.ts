/**
 * The folder of the language files that a script tag of the page names: the tag of this script, wherever that is; or, where
 * it cannot be told which tag is running, any other, for a folder on the page’s own site. Whoever can write into a page
 * could write such a tag, and nothing has to run for it to be read.
 */
export function baseInPage(): string | undefined {
  const attribute = 'data-ketamine-faq-base';
  const running = document.currentScript;
  const own = running instanceof HTMLScriptElement && running.getAttribute(attribute);
  if (own) return own;
  const given = document.querySelector(`script[${attribute}]`)?.getAttribute(attribute);
  try {
    return given && new URL(given, document.baseURI).origin === location.origin ? given : undefined;
  } catch {
    return undefined;
  }
}
