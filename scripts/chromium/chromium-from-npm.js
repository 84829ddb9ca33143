// The Chromium inside npm's @sparticuz/chromium: for Linux on x64, it needs no system libraries.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a version of that package keeps its files, by the name that package.json has for it. */
const packed = (name) => join(dirname(fileURLToPath(import.meta.resolve(name))), '../bin');

/** What is needed to launch the version under that name. */
export async function chromiumFromNpm(name) {
  const folder = await unpack(name, ['chromium', 'swiftshader.tar']);
  // An old version does not have all that it needs; the newest has.
  const needs = await unpack('@sparticuz/chromium', ['fonts.tar', 'al2023.tar'], 'chromium-needs');
  // The package's own configuration looks for its fonts somewhere else.
  const fonts = join(needs, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${needs}/fonts</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${needs}/fontcache</cachedir></fontconfig>`,
  );
  const libraries = [join(needs, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { HOME: needs, ...process.env, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries };
  return { executablePath: join(folder, 'chromium'), env };
}

/** Unpacks files once, beside their place and then renamed: two at once, or one cut off half-way, leave nothing broken. */
async function unpack(name, files, place = name.split('/').at(-1)) {
  const folder = resolve('node_modules/.cache', place);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const part = mkdtempSync(`${folder}-part-`);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = part;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    await Promise.all(files.map((file) => inflate(join(packed(name), `${file}.br`))));
    try {
      renameSync(part, folder);
    } catch (error) {
      rmSync(part, { recursive: true });
      // The other of two was faster.
      if (!existsSync(folder)) throw error;
    }
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  return folder;
}
