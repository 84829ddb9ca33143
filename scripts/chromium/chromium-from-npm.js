// Unpacks the Chromium of the npm package @sparticuz/chromium. It runs on Linux (x64) and needs no system libraries.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the files of one version of `@sparticuz/chromium`. `name` is its name in package.json. */
const packed = (name) => join(dirname(fileURLToPath(import.meta.resolve(name))), '../bin');

/** Returns the launch options for the version with that name. */
export async function chromiumFromNpm(name) {
  const folder = await unpack(name, ['chromium', 'swiftshader.tar']);
  // Fonts and libraries come from the newest version: old ones lack some.
  const needs = await unpack('@sparticuz/chromium', ['fonts.tar', 'al2023.tar'], 'chromium-needs');
  // The configuration of the package expects the fonts in another folder.
  const fonts = join(needs, 'fonts.conf');
  // Another process may read the file at this moment: put a complete one in its place.
  const part = `${fonts}-${process.pid}`;
  writeFileSync(
    part,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${needs}/fonts</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${needs}/fontcache</cachedir></fontconfig>`,
  );
  renameSync(part, fonts);
  const libraries = [join(needs, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { HOME: needs, ...process.env, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries };
  return { executablePath: join(folder, 'chromium'), env };
}

/** Unpacks files once, into a temporary folder that is renamed at the end: an interrupted run leaves nothing half-done. */
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
      // Another process was faster.
      if (!existsSync(folder)) throw error;
    }
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  return folder;
}
