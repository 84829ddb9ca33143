// Runs commands side by side, each as soon as those that it needs have ended.
import { spawn } from 'node:child_process';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Each step is an array: the arguments for Node, then the names of the steps it depends on. At most `atOnce` steps run in
 * parallel. The output of a step is shown only if it fails. Returns the durations. Throws if a step failed, after all other
 * steps that can run have ended.
 */
export async function runSteps(steps, { atOnce = Infinity } = {}) {
  const failures = [];
  const times = [];
  const ended = new Map();
  const waiting = [];
  let free = atOnce;

  const turn = () => (free-- > 0 ? undefined : new Promise((next) => waiting.push(next)));
  const release = () => {
    free++;
    waiting.shift()?.();
  };

  async function run(name, command, needs) {
    const before = await Promise.all(needs.map((other) => ended.get(other)));
    if (before.includes(false)) return false;
    await turn();
    const from = performance.now();
    const child = spawn(process.execPath, command.split(' '));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    release();
    times.push(`${name} ${seconds(from)}`);
    if (code !== 0) failures.push(`"${name}" failed: node ${command}\n\n${output.trimEnd()}\n`);
    return code === 0;
  }

  const start = performance.now();
  for (const [name, [command, ...needs]] of Object.entries(steps)) ended.set(name, run(name, command, needs));
  await Promise.all(ended.values());
  if (failures.length) throw new Error(failures.join('\n'));
  return { total: seconds(start), times: times.join(', ') };
}
