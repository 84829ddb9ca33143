// WebKitGTK, which has the engine of Safari, over W3C WebDriver.
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '../support/free-port.js';
import { installed } from './installed.js';
import { hiddenScreen } from './screen.js';

const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec'];
const browsers = folders.flatMap((folder) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((api) => `${folder}/${api}/MiniBrowser`),
);

/**
 * Looks for all that it takes, and returns what starts a session: `send` is one command of it, and `run` starts a program
 * on its screen. With `isAccessible` assistive technology can read what the browser shows.
 */
export function webkitDriver({ isAccessible = false } = {}) {
  const driver = installed('WebKitWebDriver', ['/usr/bin/WebKitWebDriver'], 'webkit2gtk-driver');
  const binary = installed('MiniBrowser of WebKitGTK', browsers, 'webkit2gtk-driver');
  const screen = hiddenScreen({ isAccessible });

  return async function start() {
    const port = await freePort();
    await screen.run(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore' });
    const address = `http://127.0.0.1:${port}`;
    await untilThere(`${address}/status`);
    const { sessionId } = await call('POST', `${address}/session`, {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    });
    const session = `${address}/session/${sessionId}`;
    return {
      send: (method, path, body) => call(method, `${session}/${path}`, body),
      run: screen.run,
      async stop() {
        try {
          // A driver that hangs does not answer.
          await call('DELETE', session, undefined, AbortSignal.timeout(10_000));
        } finally {
          screen.end();
        }
      },
    };
  };
}

/** The driver does not say when it listens. */
async function untilThere(address) {
  for (let tries = 1; ; tries++)
    try {
      return await fetch(address);
    } catch (error) {
      // A minute: a busy machine is slow.
      if (tries === 1200) throw error;
      await wait(50);
    }
}

async function call(method, url, body, signal) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body), signal });
  const { value } = await response.json();
  if (response.ok) return value;
  throw new Error(`WebKitGTK: ${method} ${url.replace(/.*\/session\/?[^/]*/, '')}: ${value.error}: ${value.message}`);
}
