// Three engines check eight states of the FAQ with all of their rules. They may report nothing but the exceptions below.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { stateNames, statePages, stateReached } from '../support/accessibility-states.js';
import { newPage } from '../support/browser-page.js';
import { ruleEngines } from '../support/rule-engines.js';
import { serve } from '../support/server.js';

/** What an engine may report: its `rule`, the `result`, the `html` of the node, and why that is no fault of ours. */
const exceptions = {
  axe: [
    {
      rule: 'hidden-content',
      result: 'unsure',
      reason: 'Closed answers and what is for paper only are hidden. Open answers are a state of their own.',
    },
    ...['color-contrast', 'color-contrast-enhanced'].map((rule) => ({
      rule,
      result: 'unsure',
      reason: 'axe cannot see behind a pseudo-element. test/pages/contrast.test.js measures the pixels.',
    })),
  ],
  ibm: [
    ...['style_color_misuse', 'style_highcontrast_visible'].map((rule) => ({
      rule,
      result: 'unsure',
      html: /^<style>$/,
      reason: 'A question about each style sheet. test/pages/forced-colors.test.js looks at forced colors.',
    })),
    {
      rule: 'select_options_grouped',
      result: 'unsure',
      html: /^<select [^>]*part="menu"/,
      reason: 'A question about each long list. Eighteen languages have no groups that a reader would know.',
    },
    {
      rule: 'input_label_visible',
      result: 'unsure',
      html: /^<select [^>]*part="menu"/,
      reason: 'The label is visible. Each language in it is an element of its own, which the rule does not look into.',
    },
    {
      rule: 'text_sensory_misuse',
      result: 'unsure',
      reason: 'A question about each word such as “right” or “small”. None of them says where something stands.',
    },
  ],
  alfa: [
    {
      rule: 'sia-r78',
      result: 'failed',
      html: /^<(h1|h2 part="group-heading")>/,
      reason:
        'Alfa looks for the content after the last heading in one tree, and does not go from a shadow root to the page.',
    },
    {
      rule: 'sia-r111',
      result: 'failed',
      html: /^<a [^>]*rel="noreferrer"/,
      reason: 'WCAG AAA. The sources are a list of links, each one line high. The rule for AA, sia-r113, passes.',
    },
    {
      rule: 'sia-r87',
      result: 'unsure',
      reason: 'A question about a link that skips to the content: that is for the page, and not for the element.',
    },
  ],
};

const isException = (exception, { rule, result, html }) =>
  exception.rule === rule && exception.result === result && (exception.html?.test(html) ?? true);

const checked = new Set();
const used = new Set();

for (const state of stateNames)
  test(`axe, IBM Equal Access and Siteimprove Alfa find nothing with all of their rules: ${state}`, async (t) => {
    const { origin } = await serve(t, statePages);
    const page = await newPage(t);
    await page.goto(`${origin}/${state}/`);
    await page.evaluate(stateReached);
    for (const [engine, check] of Object.entries(ruleEngines)) {
      const { rules, passed, issues } = await check(page);
      const faults = issues.filter((issue) => {
        const exception = exceptions[engine].find((each) => isException(each, issue));
        if (exception) used.add(exception);
        return !exception;
      });
      t.diagnostic(`${engine}: ${rules} rules, ${passed} passes, ${issues.length - faults.length} exceptions`);
      assert.ok(passed > 100, `${engine} has looked at the page`);
      assert.deepEqual(faults, [], engine);
    }
    checked.add(state);
  });

test('every exception from the rules is needed', (t) => {
  if (checked.size < stateNames.length) return t.skip('not every state was checked');
  const unused = Object.values(exceptions)
    .flat()
    .filter((exception) => !used.has(exception));
  t.diagnostic(`${used.size} exceptions`);
  assert.deepEqual(unused, []);
});
