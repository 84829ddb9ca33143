// Builds dist/. Each step is a command of its own, which starts as soon as the steps it needs have ended.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** By name: the arguments for Node, and the steps that must have ended. */
const steps = {
  texts: ['node_modules/@lit/localize-tools/bin/lit-localize.js build --config locales/lit-localize.json'],
  compile: ['scripts/compile.js'],
  types: ['node_modules/typescript/bin/tsc --project tsconfig.types.json'],
  check: ['scripts/bundle-check.js', 'compile'],
  languages: ['scripts/build-languages.js', 'texts', 'compile'],
  element: ['scripts/bundle-element.js', 'languages'],
  modules: ['scripts/bundle-modules.js', 'languages'],
  editors: [
    'node_modules/@custom-elements-manifest/analyzer/cem.js analyze --config scripts/editors/custom-elements-manifest.config.js',
    'compile',
  ],
  licenses: ['scripts/write-licenses.js', 'element', 'check'],
  declarations: ['scripts/write-content-declarations.js', 'languages'],
  static: ['scripts/build-static.js', 'modules'],
  wordpress: ['scripts/pack-wordpress.js', 'element', 'static', 'licenses'],
};
steps.manifest = ['scripts/write-manifest.js', ...Object.keys(steps)];

const started = performance.now();
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** Runs a command, and shows what it prints only where it fails. */
const run = (name, command) =>
  new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(process.execPath, command.split(' '));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (code) => {
      if (code === 0) resolve(`${name} ${seconds(from)}`);
      else reject(new Error(`The build step "${name}" failed: node ${command}\n${output}`));
    });
  });

for (const folder of ['dist', 'build/licenses']) rmSync(folder, { recursive: true, force: true });
const running = new Map();
for (const [name, [command, ...needs]] of Object.entries(steps))
  running.set(
    name,
    Promise.all(needs.map((other) => running.get(other))).then(() => run(name, command)),
  );

try {
  const times = await Promise.all(running.values());
  console.log(`Built dist/ in ${seconds(started)} s (${times.join(', ')}).`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
