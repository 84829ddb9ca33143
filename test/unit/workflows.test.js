// The workflows run only code that somebody has chosen: each action is pinned to a commit, since its owner can move a tag.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);

/** The actions and workflows of others that a workflow uses, as they stand there, and those of them that are not pinned. */
function usesIn(workflow) {
  const used = [...workflow.matchAll(/^\s*(?:- )?['"]?uses['"]?:\s*(.*)$/gm)]
    .map(([, value]) => value)
    .filter((value) => !value.startsWith('./'));
  const unpinned = used.filter((value) => !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(value));
  return { used, unpinned };
}

describe('the workflows', () => {
  for (const [name, text] of workflows) {
    test(`${name} names each action by its commit, with the version beside it`, (t) => {
      const { used, unpinned } = usesIn(text);
      t.diagnostic(used.join(', '));
      assert.deepEqual(unpinned, []);
    });

    test(`${name} may only read, unless a job says otherwise`, () => {
      assert.match(text, /^permissions:\n {2}contents: read\n(?=\S)/m);
      assert.equal(text.includes('id-token: write'), name === 'release.yml');
    });
  }

  test('use at least one action', () => assert.ok(workflows.some(([, text]) => usesIn(text).used.length)));
});

test('an action that is not pinned is found', () => {
  const commit = '0123456789012345678901234567890123456789';
  for (const unpinned of [
    'a/b@v4',
    'a/b@main',
    `a/b@${commit}`,
    `a/b@${commit.slice(1)} # v1.0.0`,
    'a/b',
    'docker://a:1',
  ])
    for (const before of ['  - uses: ', '    uses: '])
      assert.deepEqual(usesIn(`steps:\n${before}${unpinned}\n`).unpinned, [unpinned]);
  const pinned = `jobs:\n  uses: ./.github/workflows/test.yml\n  - uses: a/b/c@${commit} # v1.0.0\n`;
  assert.deepEqual(usesIn(pinned), { used: [`a/b/c@${commit} # v1.0.0`], unpinned: [] });
});
