import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { installed } from './installed.js';

/** Looks for Xvfb, a screen that nobody sees, and returns what starts programs on it. `end` ends them all. */
export function hiddenScreen() {
  const xvfb = installed('Xvfb', ['/usr/bin/Xvfb'], 'xvfb');
  const started = [];
  let display;
  const spawnGroup = (program, options, about) => {
    // A group of its own, so that what it starts in turn ends with it.
    const child = spawn(program, options, { detached: true, ...about });
    started.unshift(child);
    return child;
  };
  const end = () => {
    display = undefined;
    for (const { pid } of started.splice(0))
      try {
        process.kill(-pid);
      } catch {
        // It has ended by itself.
      }
  };
  process.once('exit', end);

  const start = async () => {
    const size = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
    const { stdio } = spawnGroup(xvfb, ['-displayfd', '3', ...size], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await once(stdio[3], 'data');
    return `:${String(number).trim()}`;
  };
  const run = async (program, options, about) => {
    const DISPLAY = await (display ??= start());
    const env = { ...process.env, DISPLAY, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
    return spawnGroup(program, options, { ...about, env });
  };
  return { run, end };
}
