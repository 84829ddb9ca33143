// A registry on this machine. It knows only what is published to it.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { runServer } from 'verdaccio';

/**
 * Starts a registry whose files are in a folder. Returns `npm(args, cwd)`, which runs npm with it and returns the output, and
 * throws with it, and `close`.
 */
export async function startRegistry(folder) {
  const everybody = { access: '$all', publish: '$all' };
  const app = await runServer({
    storage: join(folder, 'storage'),
    configPath: join(folder, 'config.yaml'),
    self_path: join(folder, 'config.yaml'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: {},
    packages: { '@*/*': everybody, '**': everybody },
    web: { enable: false },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  });
  const server = await new Promise((resolve) => {
    const started = app.listen(0, '127.0.0.1', () => resolve(started));
  });
  const address = `127.0.0.1:${server.address().port}`;

  // npm wants a token to publish. This registry accepts any.
  const userconfig = join(folder, 'npmrc');
  writeFileSync(
    userconfig,
    `registry=http://${address}/\n//${address}/:_authToken=trial\ncache=${join(folder, 'cache')}\n`,
  );
  const outer = Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name));
  const env = { ...Object.fromEntries(outer), npm_config_userconfig: userconfig };
  // A run of a workflow would let npm ask for a token of it.
  for (const name of ['CI', 'GITHUB_ACTIONS', 'ACTIONS_ID_TOKEN_REQUEST_URL']) delete env[name];

  const npm = async (args, cwd) => {
    const { stdout } = await promisify(execFile)(process.execPath, [process.env.npm_execpath, ...args], { cwd, env });
    return stdout.trim();
  };
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { npm, close };
}
