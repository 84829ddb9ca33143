// Checks the English source and the translations against scripts/content-rules, as the last build left them in build/.
// Prints figures and every violation. Usage: node scripts/lint-content.js [--verbose] [locale ...]
// --verbose adds what each rule demands; without a locale all are checked.
// Exit code: 0 no violation, 1 violations, 2 nothing to check.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { locales } from './locales/locales.js';

const known = locales.map(({ locale }) => locale);
const { values, positionals } = parseArgs({
  options: { verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const wanted = positionals.length ? positionals : known;

const fail = (message) => {
  console.error(message);
  process.exit(2);
};
if (!existsSync(new URL('../build/languages/en.js', import.meta.url)))
  fail('Nothing is built. Run "npm run build" first.');
for (const locale of wanted) if (!known.includes(locale)) fail(`Unknown locale "${locale}". Known: ${known.join(' ')}`);

const { checkTexts, formatViolation, rulesFor } = await import('./content-rules/index.js');
const { loadTexts } = await import('./content-rules/load-texts.js');

const figuresOf = (rule, texts) => rule.figures?.(texts) ?? [];

function printSource(texts) {
  for (const rule of rulesFor(texts.locale)) {
    console.log(`  ${rule.name}: ${figuresOf(rule, texts).join('; ')}`);
    if (!values.verbose) continue;
    for (const line of [rule.description, ...(rule.details?.(texts) ?? [])]) console.log(`    ${line}`);
  }
}

const violations = [];
for (const locale of wanted) {
  const texts = await loadTexts(locale);
  const rules = rulesFor(locale);
  violations.push(...checkTexts(texts));
  if (locale === 'en') {
    console.log(`en (source): ${rules.length} rules`);
    printSource(texts);
  } else {
    const figures = rules.flatMap((rule) => figuresOf(rule, texts));
    console.log(`${locale}: ${[`${rules.length} rules`, ...figures].join(', ')}`);
  }
}

if (values.verbose) {
  console.log('Rules for each translation:');
  for (const { name, description } of rulesFor('es')) console.log(`  ${name}\n    ${description}`);
}
if (violations.length) {
  console.error(`\n${violations.map(formatViolation).join('\n')}\n\nViolations: ${violations.length}`);
  process.exitCode = 1;
} else {
  console.log('No violations.');
}
