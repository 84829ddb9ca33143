// Finds a Chromium. The npm package is a headless shell: the same on every machine, and three times as fast to start a page,
// but without support for text fragments.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { chromiumFromNpm } from './chromium-from-npm.js';

const installed = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => [
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[folder] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/**
 * Returns puppeteer's launch options: for the browser in CHROME_PATH, else for the one from npm, else for an installed one.
 * With `needsWindows` an installed one comes before that from npm. Throws if there is no Chromium.
 */
export async function findChromium({ needsWindows = false } = {}) {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH))
    throw new Error(`CHROME_PATH is "${CHROME_PATH}", but there is no such file.`);
  const isOnNpm = process.platform === 'linux' && process.arch === 'x64';
  const executablePath =
    CHROME_PATH || ((needsWindows || !isOnNpm) && installed[process.platform]?.find((path) => existsSync(path)));
  if (executablePath) return { executablePath, args, headless: true };
  if (isOnNpm) return { ...(await chromiumFromNpm('@sparticuz/chromium')), args, headless: 'shell' };
  throw new Error('No Chromium was found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

/** Whether launch options of `findChromium` are for the browser from npm, whose version the lock file pins. */
export const isFromNpm = ({ headless }) => headless === 'shell';

/** Command line arguments for every Chromium in the tests. */
export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
