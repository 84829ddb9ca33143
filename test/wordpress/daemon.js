// A server that runs while the tests run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Starts a server, and waits until its output matches `ready`. */
export async function startDaemon(command, args, { ready, env = {} }) {
  // A process group of its own, so that `stop` ends its child processes too.
  const daemon = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const output = [];
  const ended = once(daemon, 'exit');
  await new Promise((resolve, reject) => {
    createInterface(daemon.stderr).on('line', (line) => {
      output.push(line);
      if (ready.test(line)) resolve();
    });
    ended.then(() => reject(new Error(`${command} has ended: ${output.join('\n')}`)), reject);
  });
  const end = (signal) => daemon.exitCode === null && daemon.signalCode === null && process.kill(-daemon.pid, signal);
  // An interrupted run does not call `stop`. Ends the server at once, before its folder is removed.
  const endNow = () => end('SIGKILL');
  process.prependListener('exit', endNow);
  return {
    async stop() {
      process.off('exit', endNow);
      end('SIGTERM');
      await ended;
    },
  };
}
