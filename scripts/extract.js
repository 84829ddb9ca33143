// Takes the texts out of src/content/ into locales/*.xlf. lit-localize adds new units at the end and drops those whose
// English has changed, with their translations: this puts all in reading order, and keeps what a dropped one said beside
// the new one, as a note and never as its target.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { groups, questions } from '../build/src/content/questions.js';
import { locales } from './locales.js';
import { readUnits, setPrevious, writeUnits } from './xliff.js';

const targets = locales.map(({ locale }) => locale).filter((locale) => locale !== 'en');
const before = new Map(
  targets.filter((locale) => existsSync(`locales/${locale}.xlf`)).map((locale) => [locale, readUnits(locale).units]),
);

const command = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
const { status } = spawnSync(process.execPath, [command, 'extract', '--config', 'locales/lit-localize.json'], {
  stdio: 'inherit',
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
  const { document, units } = readUnits(locale);
  const old = new Map(
    before
      .get(locale)
      ?.filter(({ target }) => target)
      .map(({ place, target }) => [place, target]),
  );
  for (const unit of units)
    if (!unit.target && !unit.previous && old.has(unit.place)) setPrevious(document, unit, old.get(unit.place));
  writeUnits(
    locale,
    document,
    units.sort((a, b) => rank(a) - rank(b)),
  );
}
