// Switches a page between paper and screen, as a browser does.
import { emulateMedia } from '@web/test-runner-commands';

/** Shows the page as it is printed: browsers fire `beforeprint`, then apply the styles for print. */
export async function toPaper() {
  dispatchEvent(new Event('beforeprint'));
  await emulateMedia({ media: 'print' });
}

/** Shows the page on the screen again. */
export async function toScreen() {
  await emulateMedia({ media: 'screen' });
  dispatchEvent(new Event('afterprint'));
}
