import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { installed } from './installed.js';

/**
 * Looks for Xvfb, a screen that nobody sees, and returns what starts programs on it. `end` ends them all. With
 * `isAccessible` there is also a bus over which assistive technology reads what they show.
 */
export function hiddenScreen({ isAccessible = false } = {}) {
  const xvfb = installed('Xvfb', ['/usr/bin/Xvfb'], 'xvfb');
  const dbus = isAccessible && installed('D-Bus', ['/usr/bin/dbus-daemon'], 'dbus');
  const bus = isAccessible && installed('The accessibility bus', ['/usr/libexec/at-spi-bus-launcher'], 'at-spi2-core');
  const started = [];
  let environment;
  const spawnGroup = (program, options, about) => {
    // A group of its own, so that what it starts in turn ends with it.
    const child = spawn(program, options, { detached: true, ...about });
    started.unshift(child);
    return child;
  };
  const end = () => {
    environment = undefined;
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
    const env = {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    return isAccessible ? withBus(env) : { ...env, NO_AT_BRIDGE: '1' };
  };
  const withBus = async (env) => {
    const { stdout } = spawnGroup(dbus, ['--session', '--nofork', '--nosyslog', '--print-address=1'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [address] = await once(stdout, 'data');
    const accessible = { ...env, DBUS_SESSION_BUS_ADDRESS: String(address).trim() };
    spawnGroup(bus, ['--launch-immediately', '--a11y=1'], { env: accessible, stdio: 'ignore' });
    return accessible;
  };
  const run = async (program, options, about) =>
    spawnGroup(program, options, { ...about, env: await (environment ??= start()) });
  return { run, end };
}
