/**
 * The folder of the language files that a script tag of the page names, on the page's own site. Another site can only be
 * said by a script that runs: whoever can write into a page could write such a tag, and nothing has to run for it to be read.
 */
export function baseInPage(): string | undefined {
  const given = document.querySelector<HTMLElement>('script[data-ketamine-faq-base]')?.dataset.ketamineFaqBase;
  try {
    return given && new URL(given, document.baseURI).origin === location.origin ? given : undefined;
  } catch {
    return undefined;
  }
}
