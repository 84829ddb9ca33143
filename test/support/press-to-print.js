// A press on a button that prints.
import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';

/** Clicks a print button, and calls `look` while the browser prints. */
export async function pressToPrint(button, look) {
  const { print } = window;
  let [times, failure] = [0];
  await emulateMedia({ media: 'print' });
  // The button prints once the sources are there.
  const printed = new Promise((resolve) => {
    window.print = () => {
      times++;
      dispatchEvent(new Event('beforeprint'));
      try {
        look();
      } catch (error) {
        failure = error;
      }
      dispatchEvent(new Event('afterprint'));
      resolve();
    };
  });
  try {
    button.click();
    await printed;
  } finally {
    window.print = print;
    await emulateMedia({ media: 'screen' });
  }
  if (failure) throw failure;
  assert.equal(times, 1, 'the browser prints once');
}
