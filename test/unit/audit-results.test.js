// What a maintainer reads about the installed packages: never that all is well when the registry could not tell.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { describeSignatures, describeVulnerabilities } from '../../scripts/audit/describe-results.js';

const packageOf = (name) => ({ name, version: '1.0.0' });
const failures = [
  [{}, 'npm gave no result'],
  [{ error: { code: 'ENOTFOUND', summary: 'no such host' } }, 'no such host'],
  [{ message: '405 Method Not Allowed', error: { summary: '', detail: '' } }, '405 Method Not Allowed'],
  [{ error: { summary: 'found no dependencies to audit that were installed from a supported registry' } }, 'supported'],
];

test('a registry without signatures or vulnerabilities is named as such', () => {
  for (const [result, reason] of failures)
    for (const describe of [describeSignatures, describeVulnerabilities]) {
      const { ok, text } = describe(result);
      assert.equal(ok, undefined);
      assert.match(text, /not checked/);
      assert.ok(text.includes(reason), text);
    }
});

test('an invalid or a missing signature is a problem, and names the package', () => {
  assert.deepEqual(describeSignatures({ invalid: [packageOf('a')], missing: [packageOf('b'), packageOf('c')] }), {
    ok: false,
    text: 'Signatures: Invalid: a@1.0.0. Missing: b@1.0.0, c@1.0.0.',
  });
  assert.equal(describeSignatures({ invalid: [], missing: [packageOf('b')] }).ok, false);
  assert.equal(describeSignatures({ invalid: [], missing: [] }).ok, true);
});

test('a known vulnerability is a problem, and names the package', () => {
  const found = { metadata: { vulnerabilities: { high: 1, total: 1 } }, vulnerabilities: { a: { severity: 'high' } } };
  assert.deepEqual(describeVulnerabilities(found), { ok: false, text: 'Vulnerabilities: 1. a (high)' });
  assert.equal(describeVulnerabilities({ metadata: { vulnerabilities: { total: 0 } }, vulnerabilities: {} }).ok, true);
});
