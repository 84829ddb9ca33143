/**
 * Records from now on everything on a page that must never happen, whatever the page gives to the element: a script of a value
 * has run (`hostile()`), something has failed, or the reader is led away. Returns the list. Warnings are silent.
 */
export function recordFaults(page) {
  const noted = [];
  page.hostile = () => noted.push('hostile() has run');
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'])
    page[name] = () => noted.push(`${name}() has run`);
  for (const type of ['error', 'unhandledrejection'])
    page.addEventListener(type, ({ message, error, reason }) =>
      noted.push(`${type}: ${(error ?? reason)?.stack ?? message}`),
    );
  page.addEventListener('beforeunload', () => noted.push('the page was left'));
  page.console.error = (...words) => noted.push(`console.error: ${words.join(' ')}`);
  page.console.warn = () => {};
  return noted;
}
