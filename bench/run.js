// Measures our FAQ beside other accordions, and writes the report: `npm run bench`.
import { parseFlags } from './flags.js';
import { measure } from './measure.js';
import { profile } from './profile/profile.js';
import { writeReport } from './report/write-report.js';
import { readRun } from './store.js';

try {
  const flags = parseFlags(process.argv.slice(2));
  if (flags.profile) await profile(flags);
  else {
    if (!flags.report) await measure(flags);
    console.log(`Written: ${await writeReport(readRun())}`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
