// Compiles src/, check/ and builder/ to JavaScript in build/, without checking types: `tsc` does that in `npm run check`.
import { readdirSync, rmSync } from 'node:fs';

import { build } from 'esbuild';

const folders = ['src', 'check', 'builder'];
// A module whose source has moved must not stay.
for (const folder of folders) rmSync(`build/${folder}`, { recursive: true, force: true });
await build({
  entryPoints: folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  ),
  outbase: '.',
  outdir: 'build',
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  sourcemap: true,
  logLevel: 'warning',
});
