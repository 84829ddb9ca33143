// src/small-lit/ lacks features of Lit. Code in src/ that uses one would break only in the files that patients load.
import { after, describe, test } from 'node:test';

import { RuleTester } from 'eslint';
import typescript from 'typescript-eslint';

import { noMissingLit } from '../../scripts/lint/no-missing-lit.js';

Object.assign(RuleTester, { describe, it: test, itOnly: test.only, afterAll: after });
const tester = new RuleTester({ languageOptions: { parser: typescript.parser } });

const invalid = (name, code) => ({ name, code, errors: [{ messageId: 'missing' }] });
const inClass = (code) => `class A extends LitElement { ${code} }`;

tester.run('no-missing-lit', noMissingLit, {
  valid: [
    "import { LitElement, html, css, nothing, type CSSResult } from 'lit';",
    "import { choose } from 'lit/directives/choose.js';",
    "import { when } from 'lit/directives/when.js';",
    "import { msg } from '@lit/localize';",
    inClass('static properties = { a: { attribute: "b", type: Boolean, hasChanged: (a, b) => a !== b } };'),
    inClass('createRenderRoot() { return this.attachShadow({ mode: "open" }); } get b() { return 1; }'),
    'html`<p class="a ${b}" ?hidden=${c} .value=${e} @click=${f}>${g} text ${h}</p><ul>${i}</ul>`',
    'html`<!-- a comment --><textarea rows=${b}></textarea><title>Words</title>`',
    'html`<table><tr><td>${a}</td></tr></table><template><p>${b}</p></template>`',
    'html`${a}<p>${b}</p>${c}`',
  ],
  invalid: [
    invalid('svg', 'svg`<path d=${a} />`'),
    invalid('mathml', 'mathml`<mi>${a}</mi>`'),
    invalid('import of svg', "import { svg } from 'lit';"),
    invalid('decorators', "import { property } from 'lit/decorators.js';"),
    invalid('ref', "import { ref } from 'lit/directives/ref.js';"),
    invalid('another entry of Lit', "import { html } from 'lit-html';"),
    invalid('decorator', inClass('@property() a;')),
    invalid('addInitializer', 'A.addInitializer(() => {});'),
    invalid('element expression', 'html`<p ${a}></p>`'),
    invalid('element expression after an attribute', 'html`<p class="b" ${a}>c</p>`'),
    invalid('comment', 'html`<p><!-- ${a} --></p>`'),
    invalid('textarea', 'html`<textarea>${a}</textarea>`'),
    invalid('property', 'html`<select .selectedIndex=${a}></select>`'),
    invalid('title', 'html`<title>${a}</title>`'),
    invalid('style', 'html`<style>p { color: ${a} }</style>`'),
    invalid('tag name', 'html`<${a}></p>`'),
    invalid('style sheet with an expression', 'css`p { color: ${a} }`'),
    invalid('styles, which Lit would adopt', inClass('static styles = a;')),
    invalid('the root that Lit makes', inClass('createRenderRoot() { return super.createRenderRoot(); }')),
    invalid('converter', inClass('static properties = { a: { converter: b } };')),
    invalid('reflect', inClass('static properties = { a: { reflect: true } };')),
    invalid('useDefault', inClass('static properties = { a: { useDefault: true } };')),
    invalid('state', inClass('static properties = { a: { state: true } };')),
    invalid('Number', inClass('static properties = { a: { type: Number } };')),
    invalid('Array', inClass('static properties = { a: { type: Array } };')),
    invalid('Object', inClass('static properties = { a: { type: Object } };')),
    invalid('asynchronous directive', "import { until } from 'lit/directives/until.js';"),
    invalid('map, a generator', "import { map } from 'lit/directives/map.js';"),
    invalid('join, a generator', "import { join } from 'lit/directives/join.js';"),
    invalid('range, a generator', "import { range } from 'lit/directives/range.js';"),
    invalid('directive', "import { guard } from 'lit/directives/guard.js';"),
    invalid('a directive of our own', "import { directive } from 'lit/directive.js';"),
    invalid('noChange', "import { noChange } from 'lit';"),
    invalid('live', "import { live } from 'lit/directives/live.js';"),
    invalid('removeController', 'this.removeController(a);'),
    invalid('updated', inClass('updated() {}')),
    invalid('firstUpdated', inClass('firstUpdated() {}')),
    invalid('listener that is an object', 'html`<p @click=${{ handleEvent: a, once: true }}></p>`'),
    invalid('this as a listener', 'html`<p @click=${this}></p>`'),
    invalid('accessor', inClass('static properties = { a: {} }; set a(value) {}')),
  ],
});
