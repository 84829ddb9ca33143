// A project that uses the package as a stranger would: installed from the tarball, with the code that a page of
// docs/frameworks/ shows, outside of this repository.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';

import { npm, pack } from '../support/packed.js';
import { finish, serveBy, serveFolder } from './commands.js';
import { filesOf } from './guide.js';
import { checkMarkup, readPage, warmUp } from './reader.js';

/**
 * Tests a framework in development and in production. The files of `test/frameworks/<name>/` come first, then those of the page.
 *
 * @param guide - The page of docs/frameworks/ whose code the project runs, and with a `#`, the heading of its section.
 * @param check - The command, or the list of commands, that checks types, if the framework has one.
 * @param build - The command that builds for production.
 * @param production - The folder of built files, or with `{port}` the command that serves them.
 * @param dev - The command of the development server, with `{port}`, if the framework has one.
 * @param pages - By path: what the server sends (`served` is `fallback`, `prerendered`, or nothing if the browser makes the
 *   element) with which `attributes`, how many `questions` are shown, whether the code logs the id of a question that is
 *   opened (`listens`), and the one mode in which the page is opened (`only`).
 */
export function framework(name, { guide, check, build, production, dev, pages = { '/': {} } }) {
  const folder = join(tmpdir(), 'ketamine-faq-frameworks', name);

  const look = async (t, address, mode) => {
    for (const [path, expected] of Object.entries(pages).filter(([, { only = mode }]) => only === mode))
      await t.test(path, async (t) => {
        checkMarkup(await (await fetch(address + path)).text(), expected);
        if (mode === 'development') await warmUp(t, address + path);
        await readPage(t, address + path, expected);
      });
  };

  describe(name, () => {
    before(() => {
      lay(name, folder, guide);
      install(folder);
    });

    if (check)
      test('has no error of types', async () => {
        for (const command of [check].flat()) await finish(folder, command);
      });

    test('shows the FAQ in production', async (t) => {
      await finish(folder, build);
      const isCommand = production.includes('{port}');
      const address = await (isCommand ? serveBy(t, folder, production) : serveFolder(t, join(folder, production)));
      await look(t, address, 'production');
    });

    if (dev) test('shows the FAQ in development', async (t) => look(t, await serveBy(t, folder, dev), 'development'));
  });
}

/** Writes the files of a project. What is installed stays. */
function lay(name, folder, guide) {
  mkdirSync(folder, { recursive: true });
  for (const each of readdirSync(folder).filter((each) => each !== 'node_modules'))
    rmSync(join(folder, each), { recursive: true });
  cpSync(join('test/frameworks', name), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('.test.js'),
  });
  for (const [path, code] of Object.entries(filesOf(...guide.split('#')))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
}

/** Installs what the lock file has, and our package from its tarball. */
function install(folder) {
  npm(
    ['install', '--no-save', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', pack().tarball],
    folder,
  );
}
