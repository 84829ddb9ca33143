// Asks the registry about the installed packages: whether their signatures are valid, and which vulnerabilities are known:
// `npm run check:signatures`. Exit code: 0 all is well, 1 a problem, 2 the registry cannot tell.
import { spawnSync } from 'node:child_process';

import { describeSignatures, describeVulnerabilities } from './audit/describe-results.js';

function audit(...args) {
  const command = [process.env.npm_execpath, 'audit', ...args, '--json'];
  const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

const results = [describeSignatures(audit('signatures')), describeVulnerabilities(audit())];
for (const { text } of results) console.log(text);
if (results.some(({ ok }) => ok === false)) process.exitCode = 1;
else if (results.some(({ ok }) => ok === undefined)) process.exitCode = 2;
