// The built files for one script tag have src/small-lit/ in the place of Lit. It must work as the whole Lit does, which
// dist/element.js imports.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

import { compileTemplates, keepMarkup } from '../../scripts/rollup/compile-templates.js';
import { minifyForPages } from '../../scripts/rollup/minify.js';
import { smallLit } from '../../scripts/rollup/small-lit.js';
import { newPage } from '../support/browser-page.js';
import { site } from '../support/clinic-site.js';

/** One file from a program, with Lit in it. */
async function bundle(program, plugins = []) {
  const source = {
    name: 'source',
    resolveId: (id) => (id === 'program' ? id : null),
    load: (id) => (id === 'program' ? program : null),
  };
  const result = await rollup({
    input: 'program',
    plugins: [source, ...plugins, nodeResolve({ rootDir: process.cwd() })],
  });
  const { output } = await result.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

/** What `globalThis.result` is once the script has run on a page. */
async function resultOn(t, code) {
  const page = await newPage(t);
  const script = { type: 'text/javascript', body: code };
  const html = '<!doctype html><html lang="en"><title>Clinic</title><script type="module" src="/script.js"></script>';
  const failed = new Promise((_, reject) => page.once('pageerror', reject));
  await page.goto(await site(t, { '/': html, '/script.js': script }));
  const result = await Promise.race([page.waitForFunction(() => globalThis.result), failed]);
  return result.jsonValue();
}

const subclass = (file) => `
  import { KetamineFaq } from ${JSON.stringify(file)};
  class ClinicFaq extends KetamineFaq {
    static properties = { flag: { type: Boolean, attribute: 'clinic-flag' }, words: { attribute: 'clinic-words' } };
    changes = [];
    willUpdate(changed) {
      super.willUpdate(changed);
      this.changes.push([...changed.keys()].filter((key) => key === 'flag' || key === 'words'));
    }
  }
  if (!customElements.get('clinic-faq')) customElements.define('clinic-faq', ClinicFaq);

  const described = async (element) => {
    await element.updateComplete;
    return { flag: element.flag, words: element.words, attribute: element.getAttribute('clinic-flag'), changes: element.changes.splice(0) };
  };
  const add = (markup) => {
    document.body.insertAdjacentHTML('beforeend', '<clinic-faq ' + markup + '></clinic-faq>');
    return document.body.lastElementChild;
  };
  const result = { attributes: {}, properties: [], calls: [] };
  for (const markup of ['', 'clinic-flag', 'clinic-flag=""', 'clinic-flag="false"', 'clinic-flag="true"', 'clinic-words', 'clinic-words="a b"'])
    result.attributes[markup] = await described(add(markup));

  const element = add('clinic-flag');
  await described(element);
  for (const change of [
    () => element.removeAttribute('clinic-flag'),
    () => element.setAttribute('clinic-flag', 'false'),
    () => (element.flag = false),
    () => (element.flag = true),
    () => (element.flag = 'false'),
  ]) {
    change();
    result.properties.push(await described(element));
  }

  const controller = Object.fromEntries(
    ['hostConnected', 'hostUpdate', 'hostUpdated', 'hostDisconnected'].map((name) => [name, () => result.calls.push(name)]),
  );
  element.addController(controller);
  element.requestUpdate();
  await element.updateComplete;
  element.remove();
  document.body.append(element);
  globalThis.result = structuredClone(result);`;

test('a subclass has the same properties, and its controllers the same calls', async (t) => {
  const small = await resultOn(t, await bundle(subclass(`${process.cwd()}/dist/ketamine-faq.js`)));
  const whole = await resultOn(t, await bundle(subclass(`${process.cwd()}/dist/element.js`)));
  assert.deepEqual(small, whole);

  const flags = Object.entries(small.attributes).map(([markup, { flag }]) => [markup, flag]);
  assert.deepEqual(flags.slice(0, 5), [
    ['', undefined],
    ['clinic-flag', true],
    ['clinic-flag=""', true],
    ['clinic-flag="false"', true],
    ['clinic-flag="true"', true],
  ]);
  assert.deepEqual(
    small.properties.map(({ flag }) => flag),
    [false, true, false, true, 'false'],
  );
  assert.deepEqual(small.calls, ['hostConnected', 'hostUpdate', 'hostUpdated', 'hostDisconnected', 'hostConnected']);
});

const templates = `
  import { LitElement, html, nothing } from 'lit';

  const result = { calls: [], html: [] };
  class ClinicList extends LitElement {
    static properties = { items: {}, other: {} };
    createRenderRoot() { return this.attachShadow({ mode: 'open' }); }
    render() {
      return html\`<p class=\${this.items.join(' ')}>\${html\`<b>\${this.items.length}</b>\`}</p>
        <ul>\${this.items.map((item) => html\`<li>\${item}</li>\`)}</ul>
        <input class="list \${this.other} of-\${this.items.length}" .value=\${this.other ?? ''} ?disabled=\${!this.other}
          @click=\${() => result.calls.push('click ' + this.other)} title=\${this.other || nothing}>
        <button @click=\${() => result.calls.push('press ' + this.items.length)}></button>
        \${this.other ? html\`<i>\${this.other}</i>\` : nothing}
        \${this.items.length > 2 ? 'many' : html\`few: \${this.items}\`}\`;
    }
  }
  customElements.define('clinic-list', ClinicList);
  const element = document.createElement('clinic-list');
  element.items = ['a', 'b', 'c'];
  document.body.append(element);
  for (const change of [
    () => (element.other = 'one'),
    () => (element.other = 'two'),
    () => (element.items = ['c', 'a']),
    () => element.remove(),
    () => document.body.append(element),
    () => (element.other = ''),
  ]) {
    await element.updateComplete;
    const input = element.shadowRoot.querySelector('input');
    input.click();
    element.shadowRoot.querySelector('button').click();
    result.calls.push('value ' + input.value);
    result.html.push(element.shadowRoot.innerHTML.replace(/<!--.*?-->/g, ''));
    change();
  }
  await element.updateComplete;
  globalThis.result = result;`;

test('templates do the same', async (t) => {
  const compile = compileTemplates((id) => id === 'program');
  const small = await resultOn(t, await bundle(templates, [smallLit(), keepMarkup(), compile, minifyForPages()]));
  assert.deepEqual(small, await resultOn(t, await bundle(templates, [compile])), 'as with a whole Lit');
  const spaceless = ({ calls, html }) => ({ calls, html: html.map((each) => each.replace(/\s+/g, '')) });
  assert.deepEqual(spaceless(small), spaceless(await resultOn(t, await bundle(templates))), 'as written');
  assert.ok(small.calls.includes('click two') && small.calls.includes('value two') && small.calls.includes('press 3'));
});
