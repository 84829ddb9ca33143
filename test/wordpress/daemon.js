// A server that runs beside the tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Starts it, and waits until it says that it is ready. */
export async function startDaemon(command, args, { ready, env = {} }) {
  // Of a group of its own, so that those that it starts end with it.
  const daemon = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = [];
  const ended = once(daemon, 'exit');
  await new Promise((resolve, reject) => {
    createInterface(daemon.stderr).on('line', (line) => {
      said.push(line);
      if (ready.test(line)) resolve();
    });
    ended.then(() => reject(new Error(`${command} has ended: ${said.join('\n')}`)), reject);
  });
  return {
    async stop() {
      process.kill(-daemon.pid);
      await ended;
    },
  };
}
