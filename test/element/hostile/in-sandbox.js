// From inside a frame that shares nothing with its page but messages: whether the promises are kept.

/** The keyboard is the page’s. */
const press = (key) =>
  new Promise((resolve) => {
    addEventListener('message', resolve, { once: true });
    parent.postMessage({ press: key }, '*');
  });

try {
  // What tidies up after a test: there is none in here.
  globalThis.afterEach = () => {};
  const { runSmokeSuite } = await import('/test/support/smoke-suite.js');
  // WebKit lets a frame have the focus once the reader has pressed something in it.
  const touched = new Promise((resolve) => addEventListener('keyup', resolve, { once: true }));
  await press('Shift');
  await touched;
  await runSmokeSuite(document.querySelector('ketamine-faq'), press);
  parent.postMessage({ origin: globalThis.origin, errors: globalThis.errors }, '*');
} catch (error) {
  parent.postMessage({ errors: [`${error} ${error.stack}`] }, '*');
}
