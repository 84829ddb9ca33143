// Where a Chromium is: CHROME_PATH, else one installed on this machine, else the one inside npm's @sparticuz/chromium,
// which needs no system libraries and is unpacked once.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** What puppeteer needs to launch a Chromium. Throws one sentence when there is none. */
export async function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH))
    throw new Error(`CHROME_PATH is "${CHROME_PATH}", and no file is there.`);
  const executablePath = CHROME_PATH || installed[process.platform]?.find((path) => existsSync(path));
  if (executablePath) return { executablePath, args, headless: true };
  if (process.platform === 'linux' && process.arch === 'x64') return fromNpm();
  throw new Error('No Chromium was found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function fromNpm() {
  const folder = resolve('node_modules/.cache/chromium');
  if (!existsSync(join(folder, 'chromium'))) await unpack(folder);
  // The package's own configuration looks for its fonts somewhere else.
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>`,
  );
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { HOME: folder, ...process.env, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries };
  return { executablePath: join(folder, 'chromium'), args, headless: 'shell', env };
}

/** Beside its place and then renamed: two at once, or one that is cut off half-way, leave nothing broken. */
async function unpack(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const part = mkdtempSync(`${folder}-part-`);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = part;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
    await Promise.all(
      ['chromium', 'fonts.tar', 'swiftshader.tar', 'al2023.tar'].map((name) => inflate(join(packed, `${name}.br`))),
    );
    if (existsSync(folder)) rmSync(part, { recursive: true });
    else renameSync(part, folder);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
