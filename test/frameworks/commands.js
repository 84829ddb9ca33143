// Runs the commands and the servers of a project.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { freePort } from '../support/free-port.js';
import { readFrom, serve } from '../support/server.js';

/** Tools of frameworks report to their makers, unless told not to. */
const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
  CI: 'true',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  // Set by the test runner, and inherited by servers that a test starts.
  NODE_TEST_CONTEXT: undefined,
  NODE_ENV: undefined,
};

/**
 * Starts a command that a package of the project has, in a process group of its own, since servers start more processes.
 * `said.text` is what it has printed so far.
 */
function start(folder, command) {
  const [name, ...words] = command.split(' ');
  const child = spawn(join(folder, 'node_modules/.bin', name), words, {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: 'pipe',
  });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said.text += text));
  return { child, said };
}

/** Runs a command to its end. Fails with what it has printed, unless it ends well. */
export async function finish(folder, command) {
  const { child, said } = start(folder, command);
  const [code] = await once(child, 'close');
  assert.equal(code, 0, `${command}\n${said.text}`);
}

/** Starts a server of the project, and ends it after the test. Returns its address once it answers. */
export async function serveBy(t, folder, command) {
  const port = await freePort();
  const { child, said } = start(folder, command.replaceAll('{port}', port));
  t.after(() => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  });
  const address = `http://localhost:${port}`;
  for (;;) {
    assert.equal(child.exitCode, null, `${command}\n${said.text}`);
    // A server may listen before it can answer with a page.
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return address;
    await once(child.stdout, 'data', { signal: AbortSignal.timeout(500) }).catch(() => {});
  }
}

/** Serves a folder of built files, and returns its address. */
export async function serveFolder(t, folder) {
  const { origin } = await serve(t, {
    folders: { '/': (path) => readFrom(folder, path.replace(/(^|\/)$/, '$1index.html')) },
  });
  return origin;
}
