// Adds a row to the table of options in a copy of the repository, and finds the option everywhere without any other change.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { before, after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { unzipSync } from 'fflate';

import { newPage } from '../support/browser-page.js';
import { serve } from '../support/server.js';

const row = {
  attribute: 'text-size',
  property: 'textSize',
  kind: 'enum',
  keywords: ['normal', 'large'],
  default: 'normal',
  description: 'The size of the text.',
  values: '`normal`, `large` (`normal`)',
};

let copy;
const read = (file) => readFileSync(join(copy, file), 'utf8');
const run = (...args) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'ketamine-faq-added-option-'));
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) cpSync(file, join(copy, file));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const schema = read('src/options/schema.ts');
  const end = '] as const satisfies readonly Option[];';
  assert.equal(schema.split(end).length, 2);
  writeFileSync(
    join(copy, 'src/options/schema.ts'),
    schema.replace(end, () => `${JSON.stringify(row)},\n${end}`),
  );
  for (const command of ['scripts/build.js', 'scripts/generate.js']) {
    const { status, stderr } = run(command);
    assert.equal(status, 0, stderr);
  }
});
after(() => rmSync(copy, { recursive: true, force: true }));

describe('an option that is added to the table', () => {
  test('is an attribute and a property of the element, with its default and its warning', async (t) => {
    const { origin } = await serve(t, {
      folders: { '/dist/': join(copy, 'dist') },
      routes: { '/': { type: 'text/html', body: '<!doctype html><html lang="en"><title>Clinic</title>' } },
    });
    const page = await newPage(t);
    const warnings = [];
    page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
    await page.goto(origin);
    const element = await page.evaluate(async () => {
      const { KetamineFaq } = await import('/dist/ketamine-faq.js');
      const faq = document.createElement('ketamine-faq');
      const byDefault = faq.textSize;
      faq.setAttribute('text-size', 'huge');
      document.body.append(faq);
      await faq.updateComplete;
      return { observed: KetamineFaq.observedAttributes, byDefault, given: faq.textSize };
    });
    assert.ok(element.observed.includes('text-size'));
    assert.deepEqual([element.byDefault, element.given], ['normal', 'huge']);
    assert.deepEqual(warnings, ['<ketamine-faq>: unknown value in text-size="huge". Accepted: normal large.']);
  });

  test('is an option of the command line, with its warning, and stands in the prerendered HTML', () => {
    const { stdout, stderr } = run('bin/ketamine-faq.js', 'static', 'en', '--text-size', 'huge');
    assert.match(stdout, /^<ketamine-faq lang="en" text-size="huge">/);
    assert.match(stderr, /unknown value in text-size="huge"\. Accepted: normal large\./);
  });

  test('is known to the self-check, with its values', async () => {
    const { diagnose } = await import(pathToFileURL(join(copy, 'dist/check.js')).href);
    const manifest = JSON.parse(read('dist/manifest.json'));
    const idsOf = (tag) =>
      diagnose(`<!doctype html><html lang="en"><title>Clinic</title>${tag}`, undefined, { manifest }).map(
        ({ id }) => id,
      );
    const withSize = (size) => idsOf(`<ketamine-faq text-size="${size}"><p>Call 911.</p></ketamine-faq>`);
    assert.ok(!withSize('large').some((id) => /^(attribute|value)-unknown$/.test(id)));
    assert.ok(withSize('huge').includes('value-unknown'));
  });

  test('is in the files for editors', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    const [element] = modules.flatMap(({ declarations = [] }) => declarations);
    const attribute = element.attributes.find(({ name }) => name === 'text-size');
    assert.equal(attribute.description, row.description);
    assert.ok(element.members.some(({ name }) => name === 'textSize'));
    const [tag] = JSON.parse(read('dist/web-types.json')).contributions.html.elements;
    assert.ok(tag.attributes.some(({ name }) => name === 'text-size'));
  });

  test('is in the reference', () => {
    const cells = read('docs/reference.md')
      .split('\n')
      .find((line) => line.startsWith('| `text-size`'))
      .split('|')
      .map((cell) => cell.trim());
    assert.deepEqual(cells.slice(1, 4), ['`text-size`', row.values, row.description]);
  });

  test('is an attribute of the WordPress block, and in the table that PHP parses by', () => {
    const { attributes } = JSON.parse(read('wordpress/ketamine-faq/block/block.json'));
    assert.deepEqual(attributes.textSize, { type: 'string' });
    const zip = unzipSync(readFileSync(join(copy, 'dist/wordpress/ketamine-faq.zip')));
    const inZip = (name) => JSON.parse(Buffer.from(zip[`ketamine-faq/${name}`]).toString());
    assert.deepEqual(inZip('block/block.json').attributes.textSize, { type: 'string' }, 'in the zip of the same build');
    const { options } = inZip('about.json');
    const { attribute, property, kind, keywords, default: value } = row;
    const added = options.find((other) => other.attribute === attribute);
    assert.deepEqual([added.property, added.kind, added.keywords, added.default], [property, kind, keywords, value]);
  });
});
