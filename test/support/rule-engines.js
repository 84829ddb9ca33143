// Three engines that check a page by rules: axe, IBM Equal Access and Siteimprove Alfa, with all of their rules. Each
// returns issues: the `rule`, its `result` (`failed` or, where the engine cannot tell, `unsure`), the `html` of the node,
// and what it `says`.
import { Audit } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Node } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import alfaRules from '@siteimprove/alfa-rules';
import { Page } from '@siteimprove/alfa-web';

/** axe: also best practices, experimental rules, and WCAG AAA. */
async function axe(page) {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(async () => {
    const rules = Object.fromEntries(globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const results = await globalThis.axe.run({ rules });
    const issues = (list, result) =>
      list.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => ({ rule: id, result, html, says: help })));
    const passed = results.passes.reduce((count, { nodes }) => count + nodes.length, 0);
    return {
      rules: Object.keys(rules).length,
      passed,
      issues: [...issues(results.violations, 'failed'), ...issues(results.incomplete, 'unsure')],
    };
  });
}

/** IBM Equal Access: the rules of IBM and of WCAG 2.2, also those that only recommend. */
async function ibm(page) {
  await page.addScriptTag({ path: 'node_modules/accessibility-checker-engine/ace.js' });
  return page.evaluate(async () => {
    const names = ['IBM_Accessibility', 'WCAG_2_2'];
    const checker = new globalThis.ace.Checker();
    const { results } = await checker.check(document, names);
    const points = checker.rulesets.filter(({ id }) => names.includes(id)).flatMap(({ checkpoints }) => checkpoints);
    const issues = results.filter(({ value: [, result] }) => result !== 'PASS');
    return {
      rules: new Set(points.flatMap(({ rules = [] }) => rules).map(({ id }) => id)).size,
      passed: results.length - issues.length,
      issues: issues.map(({ ruleId, value: [, result], snippet, message }) => ({
        rule: ruleId,
        result: result === 'FAIL' ? 'failed' : 'unsure',
        html: snippet,
        says: message,
      })),
    };
  });
}

/**
 * Alfa drops a style sheet with a rule that it does not know, such as `@container`. On the pages of these tests, in a window
 * of 1280 px, a media query with the same condition has the same result.
 */
const containersAsMedia = (page) =>
  page.$eval('ketamine-faq', ({ shadowRoot }) => {
    const asMedia = (text) => text.replaceAll('@container', '@media');
    for (const style of shadowRoot.querySelectorAll('style')) style.textContent = asMedia(style.textContent);
    for (const sheet of shadowRoot.adoptedStyleSheets)
      sheet.replaceSync(asMedia([...sheet.cssRules].map(({ cssText }) => cssText).join('')));
  });

/** Siteimprove Alfa: it runs in Node, on a copy of the page with its styles and boxes. It changes the styles of the page. */
async function alfa(page) {
  await containersAsMedia(page);
  const copy = await page.evaluate(new Function(`return (${Native.fromNode})(document)`));
  const device = Device.standard();
  const document = Node.from(copy, device);
  const outcomes = [
    ...(await Audit.of(Page.of(Request.empty(), Response.empty(), document, device), alfaRules).evaluate()),
  ];
  const found = { failed: 'failed', cantTell: 'unsure' };
  const results = outcomes.map((outcome) => [outcome.toJSON(), outcome.target]);
  return {
    rules: [...alfaRules].length,
    passed: results.filter(([{ outcome }]) => outcome === 'passed').length,
    issues: results
      .filter(([{ outcome }]) => Object.hasOwn(found, outcome))
      .map(([{ outcome, rule, expectations = [] }, target]) => ({
        rule: rule.uri.split('/').at(-1),
        result: found[outcome],
        html: String(target).replace(/\s+/g, ' '),
        says: expectations.map(([, { error }]) => error?.message ?? '').join(' '),
      })),
  };
}

/** By name. Alfa is the last, because it changes the page. */
export const ruleEngines = { axe, ibm, alfa };
