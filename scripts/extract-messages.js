// Extracts the texts of src/content/ into locales/*.xlf. lit-localize appends new units, and drops a unit with its
// translation when its English changes. This command sorts the units in reading order, and keeps a dropped translation
// as a note in the new unit, never as its target. With --check it works on a copy, and fails if a file would change.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { groups, questions } from '../build/src/content/questions.js';
import { locales } from './locales/locales.js';
import { readUnits, setPrevious, writeUnits } from './locales/xliff.js';

const isCheck = process.argv.includes('--check');
const folder = isCheck ? 'build/locales' : 'locales';
if (isCheck) {
  rmSync(folder, { recursive: true, force: true });
  cpSync('locales', folder, { recursive: true });
  const tsconfig = JSON.parse(readFileSync('locales/tsconfig.json', 'utf8'));
  tsconfig.extends = '../../tsconfig.json';
  tsconfig.compilerOptions.rootDir = '../../src/content';
  tsconfig.include = ['../../src/content'];
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(tsconfig));
}

const targets = locales.map(({ locale }) => locale).filter((locale) => locale !== 'en');
const file = (locale, where = folder) => `${where}/${locale}.xlf`;
const before = new Map(
  targets.filter((locale) => existsSync(file(locale))).map((locale) => [locale, readUnits(locale, folder).units]),
);

const command = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
const { status } = spawnSync(process.execPath, [command, 'extract', '--config', `${folder}/lit-localize.json`], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);

const places = [
  'safety',
  'help',
  'labels',
  'search words',
  ...groups.flatMap((group) => [
    group,
    ...questions.filter((question) => question.group === group).map(({ id }) => id),
  ]),
];
const rank = ({ place }) => {
  const [, name, number] = /^(.*?) (\d\d) /.exec(place);
  return places.indexOf(name) * 100 + Number(number);
};

for (const locale of targets) {
  const { document, units } = readUnits(locale, folder);
  const still = new Set(units.map(({ id }) => id));
  const gone = before.get(locale)?.filter(({ id }) => !still.has(id)) ?? [];
  const old = new Map(gone.map(({ place, target, previous }) => [place, target || previous]));
  for (const unit of units)
    if (!unit.target && !unit.previous && old.get(unit.place)) setPrevious(document, unit, old.get(unit.place));
  writeUnits(
    locale,
    document,
    units.sort((a, b) => rank(a) - rank(b)),
    folder,
  );
}

const changed = targets.filter(
  (locale) =>
    isCheck &&
    readFileSync(file(locale), 'utf8') !== readFileSync(file(locale, 'locales'), 'utf8').replaceAll('\r\n', '\n'),
);
if (changed.length) {
  console.error(
    `The English texts have changed, and these files are out of date: ${changed.map((locale) => file(locale, 'locales')).join(' ')}. Run "npm run locales:extract", and translate what is new.`,
  );
  process.exitCode = 1;
}
