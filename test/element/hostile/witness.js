// The first script of every page here: what goes wrong from then on, and how often it would have printed. A classic script.
globalThis.errors = [];
globalThis.prints = 0;
globalThis.print = () => {
  globalThis.prints++;
  dispatchEvent(new Event('afterprint'));
};
// Not when the text is old, which is no wrong of the page: the day is that of fixture.js.
Date.now = () => 1795521600000;
const note = ({ message, target }) => {
  // What the test runner adds to each page is none of ours.
  if (!target.src?.includes('/__web-dev-server')) globalThis.errors.push(message ?? `no ${target.outerHTML}`);
};
addEventListener('error', note, true);
addEventListener('unhandledrejection', ({ reason }) => globalThis.errors.push(String(reason)));
for (const kind of ['warn', 'error']) console[kind] = (...words) => globalThis.errors.push(words.join(' '));
