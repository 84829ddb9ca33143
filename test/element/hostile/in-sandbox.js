// Runs the smoke suite inside a sandboxed frame, and posts the result to its page.

/** Asks the page to press a key. */
const press = (key) =>
  new Promise((resolve) => {
    addEventListener('message', resolve, { once: true });
    parent.postMessage({ press: key }, '*');
  });

try {
  // The fixtures register a cleanup, which needs a test runner.
  globalThis.afterEach = () => {};
  const { runSmokeSuite } = await import('/test/support/smoke-suite.js');
  // WebKit lets a frame take the focus only after a key was pressed in it.
  const touched = new Promise((resolve) => addEventListener('keyup', resolve, { once: true }));
  await press('Shift');
  await touched;
  await runSmokeSuite(document.querySelector('ketamine-faq'), press);
  parent.postMessage({ origin: globalThis.origin, errors: globalThis.errors }, '*');
} catch (error) {
  parent.postMessage({ errors: [`${error} ${error.stack}`] }, '*');
}
