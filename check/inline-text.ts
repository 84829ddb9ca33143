import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';

import type { ElementNode } from './page.js';

/** The text of a `<style>` or of a script without `src`. */
export const textOf = ({ childNodes }: ElementNode): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** The hashes of the text of an element, as a Content-Security-Policy names them. */
export function hashesOf(element: ElementNode): readonly string[] {
  const bytes = new TextEncoder().encode(textOf(element));
  return Object.entries({ sha256, sha384, sha512 }).map(
    ([algorithm, hash]) => `${algorithm}-${btoa(String.fromCharCode(...hash(bytes)))}`,
  );
}
