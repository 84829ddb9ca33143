// A session with the screen reader Orca: a desktop without a screen, a browser on a page, real keys, and what is spoken.
import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

import { installed } from '../engines/installed.js';

const run = promisify(execFile);

const programs = {
  orca: installed('Orca', ['/usr/bin/orca'], 'orca at-spi2-core python3-pyatspi'),
  bus: installed('The accessibility bus', ['/usr/libexec/at-spi-bus-launcher'], 'at-spi2-core'),
  dbus: installed('D-Bus', ['/usr/bin/dbus-daemon'], 'dbus'),
  screen: installed('Xvfb', ['/usr/bin/Xvfb'], 'xvfb'),
  windows: installed('Openbox', ['/usr/bin/openbox'], 'openbox'),
  guard: installed('setpriv', ['/usr/bin/setpriv'], 'util-linux'),
  keys: installed('xdotool', ['/usr/bin/xdotool'], 'xdotool'),
  firefox: installed('Firefox', ['/usr/bin/firefox-esr', '/usr/bin/firefox'], 'firefox-esr'),
  chromium: installed('Chromium', ['/usr/bin/chromium', '/usr/bin/google-chrome'], 'chromium'),
};

/** What the first start of Firefox would ask or request. */
const preferences = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.enabled': false,
};

const browsers = {
  firefox: (profile, url) => {
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref("${name}", ${value === 'ignore' ? '"ignore"' : value});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    return [programs.firefox, '--no-remote', '--new-instance', '--profile', profile, '--kiosk', url];
  },
  chromium: (profile, url) => [
    programs.chromium,
    ...['--no-sandbox', '--force-renderer-accessibility', '--no-first-run', '--disable-gpu', '--disable-quic'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--password-store=basic'],
    ...['--ozone-platform=x11', '--window-size=1200,850', `--user-data-dir=${profile}`, `--app=${url}`],
  ],
};

/** Orca has nothing more to say after this time without an utterance, in ms. */
const silence = 1500;

/** How long Orca may take to begin to speak, on a busy machine, in ms. */
const patience = 10_000;

/** Keys after which Orca says nothing. */
const silentKeys = ['Escape'];

/**
 * Starts a session with a page. `press` presses a key (a name of xdotool), `type` types words with a pause between keys in
 * ms. Both wait for an utterance, except after a key that causes none, and return the utterances until Orca is silent. Throws if
 * something does not come up.
 */
export async function startSession(t, browser, url) {
  const folder = mkdtempSync(join(tmpdir(), 'orca-'));
  const started = [];
  const end = async () => {
    const children = started.splice(0).reverse();
    for (const child of children) kill(child, 'SIGTERM');
    await wait(400);
    for (const child of children) kill(child, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  t.after(end);
  const path = (...names) => {
    mkdirSync(join(folder, ...names), { recursive: true, mode: 0o700 });
    return join(folder, ...names);
  };
  const log = join(folder, 'speech.jsonl');
  writeFileSync(log, '');
  copyFileSync('test/screen-reader/orca-customizations.py', join(path('data', 'orca'), 'orca-customizations.py'));
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: path('home'),
    TMPDIR: folder,
    XDG_RUNTIME_DIR: path('run'),
    XDG_DATA_HOME: path('data'),
    XDG_CONFIG_HOME: path('config'),
    XDG_CACHE_HOME: path('cache'),
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: 'gail:atk-bridge',
    MOZ_ENABLE_WAYLAND: '0',
    ORCA_SPEECH_LOG: log,
  };
  const start = (command, args, stdio = []) => {
    const output = openSync(join(folder, 'output.log'), 'a');
    // Orca does not start beside another one, so nothing may stay behind when a test is stopped.
    const child = spawn(programs.guard, ['--pdeathsig', 'KILL', command, ...args], {
      env,
      detached: true,
      stdio: ['ignore', stdio[0] ?? output, output, ...stdio.slice(1)],
    });
    started.push(child);
    return child;
  };
  const spoken = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  /** Waits until a condition holds; fails after a time. */
  const until = async (what, holds, timeout = 60_000) => {
    for (const begin = Date.now(); !(await holds());) {
      if (Date.now() - begin > timeout)
        throw new Error(`${what} did not come up: ${readFileSync(join(folder, 'output.log'), 'utf8').slice(-500)}`);
      await wait(100);
    }
  };
  /** The utterances after the first `from`, once Orca is silent. If one is `expected`, the silence begins after it. */
  const heardAfter = async (from, { least = 0, expected = false } = {}) => {
    const begin = Date.now();
    const mustWait = () => {
      const passed = Date.now() - begin;
      return passed < least || (expected && passed < patience && !texts(spoken().slice(from)).length);
    };
    for (let count = -1, last = begin; Date.now() - last < silence || mustWait();) {
      await wait(50);
      const now = spoken().length;
      if (now !== count) [count, last] = [now, Date.now()];
    }
    return spoken().slice(from);
  };
  const xdotool = async (...args) => (await run(programs.keys, args, { env })).stdout.trim();

  const screen = start(
    programs.screen,
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    [undefined, 'pipe'],
  );
  env.DISPLAY = `:${await firstLine(screen.stdio[3])}`;
  const bus = start(programs.dbus, ['--session', '--nofork', '--nosyslog', '--print-address=1'], ['pipe']);
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdout);
  start(programs.windows, ['--sm-disable']);
  start(programs.bus, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
  start(programs.orca, []);
  await until('Orca', () => spoken().length);
  await heardAfter(0);
  const [command, ...args] = browsers[browser](path('profile'), url);
  start(command, args);
  let window;
  await until(browser, async () => {
    window = (await xdotool('search', '--onlyvisible', '--class', browser).catch(() => '')).split('\n').pop();
    return window;
  });
  await xdotool('windowactivate', '--sync', window);
  await until('the page', () => spoken().some(({ text }) => /^Finished loading (?!New Tab)/.test(text)), 90_000);
  await heardAfter(0);
  return {
    async press(key, least) {
      const from = spoken().length;
      await xdotool('key', '--clearmodifiers', key);
      return heardAfter(from, { least, expected: !silentKeys.includes(key) });
    },
    async type(words, pause) {
      const from = spoken().length;
      // One program for all keys: starting one for each lengthens the pauses of a busy machine.
      await xdotool('type', '--delay', String(pause), words);
      return heardAfter(from, { least: 2000, expected: true });
    },
  };
}

/** A session, started again up to twice where something does not come up. */
export async function session(t, browser, url) {
  for (let tries = 3; ; tries--) {
    let end;
    try {
      return await startSession({ after: (ends) => t.after((end = ends)) }, browser, url);
    } catch (error) {
      // Orca does not start beside another one.
      await end();
      t.diagnostic(`${browser}: ${error.message}`);
      if (tries === 1) throw error;
    }
  }
}

/** What is spoken. */
export const texts = (utterances) => utterances.map(({ text }) => text).filter((text) => text !== '<stop>');

/**
 * What an ear gets of the utterances: 15 characters a second, one after another, cut where Orca stops speaking, as it does at
 * every key.
 */
export function heard(utterances) {
  const stops = utterances.filter(({ text }) => text === '<stop>').map(({ time }) => time);
  let free = 0;
  return utterances
    .filter(({ text }) => text !== '<stop>')
    .map(({ time, text }) => {
      const begin = Math.max(time, free);
      const stop = stops.find((each) => each > time) ?? Infinity;
      free = Math.min(begin + text.length / 15, stop);
      return text.slice(0, Math.max(0, Math.round((free - begin) * 15)));
    });
}

async function firstLine(stream) {
  let text = '';
  for await (const part of stream) {
    text += part;
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('a program ended before it said where it is');
}

function kill({ pid }, signal) {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
