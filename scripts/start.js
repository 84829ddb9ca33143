// Installs what is needed, builds the files and shows the demo on them: `npm start`. Each step is quiet, unless it fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a script. Its output is shown as it comes, or only if it fails. */
function run(script, { isQuiet = false } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script)], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['inherit', ...(isQuiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
  });
  if (status === 0) return;
  if (isQuiet) console.error(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}

run('scripts/install.js');
console.log('Building the files.');
run('scripts/build.js', { isQuiet: true });

console.log(`
The files are ready. Upload this folder to your site as /ketamine-faq/:
  ${join(root, 'dist')}
The WordPress plugin:
  ${join(root, 'dist/wordpress/ketamine-faq.zip')}

The demo runs until you press Ctrl+C. Its page build.html writes the tag for your page.`);

// The server is one of the packages that are installed above.
const { runDemoServer, startDemoServer } = await import('./dev/demo-server.js');
await runDemoServer(({ port }) => startDemoServer({ root, port }));
