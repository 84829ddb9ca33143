// The first script of every page here. It records errors, and calls of print(). A classic script.
globalThis.errors = [];
globalThis.prints = 0;
globalThis.print = () => {
  globalThis.prints++;
  dispatchEvent(new Event('afterprint'));
};
// The date of fixture.js: a warning about old text is no error of the page.
Date.now = () => 1795521600000;
const note = ({ message, target }) => {
  // Scripts of the test runner do not count.
  if (!target.src?.includes('/__web-dev-server')) globalThis.errors.push(message ?? `no ${target.outerHTML}`);
};
addEventListener('error', note, true);
addEventListener('unhandledrejection', ({ reason }) => globalThis.errors.push(String(reason)));
for (const kind of ['warn', 'error']) console[kind] = (...words) => globalThis.errors.push(words.join(' '));
