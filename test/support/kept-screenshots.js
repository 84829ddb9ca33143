// Compares pages with screenshots that are kept in test/pages/screenshots/. Colors, fonts and sizes that nobody wanted to
// change are seen there, and a change that is wanted is accepted by a person who has looked at it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

import { findChromium, isFromNpm } from '../../scripts/chromium/find-chromium.js';

const kept = 'test/pages/screenshots';
const differing = 'build/screenshots';
const isAccepted = process.env.ACCEPT_SCREENSHOTS === '1';

/** Why this machine cannot compare screenshots, or `false`: another browser draws letters another way. */
export const skipScreenshots = isFromNpm(await findChromium())
  ? false
  : 'screenshots are compared only in the Chromium from npm, which runs on Linux (x64) without CHROME_PATH';

/** A picture without alpha, as small as its format allows without a palette. */
const write = (path, picture) =>
  writeFileSync(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }));

/** The number of pixels that differ, and a picture of them. */
function difference(before, after) {
  const { width, height } = after;
  if (before.width !== width || before.height !== height) return { count: width * height, picture: after };
  const picture = new PNG({ width, height });
  const options = { threshold: 0.01, includeAA: true };
  return { count: pixelmatch(before.data, after.data, picture.data, width, height, options), picture };
}

/** Fails unless the screen of a page looks like the kept screenshot with that name. */
export async function assertLooksAsKept(t, page, name) {
  const path = `${kept}/${name}.png`;
  const after = PNG.sync.read(Buffer.from(await page.screenshot()));
  const before = existsSync(path) ? PNG.sync.read(readFileSync(path)) : { width: 0, height: 0 };
  const { count, picture } = difference(before, after);
  t.diagnostic(`${name}: ${count} of ${after.width} x ${after.height} pixels differ`);
  const files = { new: `${differing}/${name}.new.png`, difference: `${differing}/${name}.difference.png` };
  for (const file of Object.values(files)) rmSync(file, { force: true });
  if (!count) return;
  if (isAccepted) {
    mkdirSync(kept, { recursive: true });
    return write(path, after);
  }
  mkdirSync(differing, { recursive: true });
  write(files.new, after);
  write(files.difference, picture);
  assert.fail(
    `${count} pixels differ from ${path}. Look at ${files.new} and ${files.difference}. ` +
      `If the change is wanted, accept it: npm run test:accept-screenshots`,
  );
}
