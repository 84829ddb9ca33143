import { assert } from 'chai';

import { everyId, fixture, ids, openIds, warningsDuring } from '../support/faq.js';

/** A bad value of each kind, with some of what is accepted. */
const bad = {
  questions: ['nonsense', ['none', 'basics', 'cost']],
  open: ['', ['all', 'cost']],
  mode: ['both', ['multiple', 'single']],
  'heading-level': ['6', ['2', '3', '4', '5']],
  appearance: ['boxes', ['lines', 'cards']],
  controls: ['serach', ['search', 'toggle-all', 'print', 'language', 'none']],
  region: ['USA', ['US', 'other']],
  languages: ['tlh', ['all', 'reviewed', 'es']],
};

describe('An unknown value', () => {
  for (const [name, [value, accepted]] of Object.entries(bad))
    it(`logs one warning that names what is accepted, and the default is used: ${name}="${value}"`, async () => {
      let faq;
      const said = await warningsDuring(async () => {
        faq = await fixture(`<ketamine-faq ${name}="${value}"></ketamine-faq>`);
        const [other, another] = name === 'controls' ? ['region', 'CA'] : ['controls', 'print'];
        for (const given of [another, null]) {
          faq[other] = given;
          await faq.updateComplete;
        }
        faq.removeAttribute(name);
        await faq.updateComplete;
        faq.setAttribute(name, value);
        await faq.updateComplete;
      });
      assert.lengthOf(said, 1);
      assert.match(said[0], /^<ketamine-faq>: /);
      assert.include(said[0], `${name}="${value}"`);
      const words = said[0].split(/[^\w-]+/);
      for (const word of accepted) assert.include(words, word);
      assert.deepEqual(ids(faq), everyId);
      assert.deepEqual(openIds(faq), []);
    });

  it('logs one warning where it is an empty list from a script', async () => {
    for (const name of ['questions', 'exclude', 'open', 'controls']) {
      const said = await warningsDuring(async () => {
        const faq = await fixture('<ketamine-faq></ketamine-faq>');
        faq[name] = [];
        await faq.updateComplete;
        assert.deepEqual(ids(faq), everyId);
      });
      assert.lengthOf(said, 1, name);
      assert.include(said[0], `${name}=""`);
    }
  });

  it('logs one warning among known values, which are used', async () => {
    const said = await warningsDuring(async () => {
      const faq = await fixture(
        '<ketamine-faq questions="cost nonsense suicidal-thoughts side-effects addictive"></ketamine-faq>',
      );
      assert.deepEqual(ids(faq), ['cost', 'suicidal-thoughts', 'side-effects', 'addictive']);
    });
    assert.lengthOf(said, 1);
    assert.include(said[0], 'nonsense');
  });

  it('logs another warning when it changes', async () => {
    const said = await warningsDuring(async () => {
      const faq = await fixture('<ketamine-faq mode="both"></ketamine-faq>');
      faq.mode = 'neither';
      await faq.updateComplete;
    });
    assert.lengthOf(said, 2);
  });
});

describe('An element without attributes', () => {
  it('logs no warning', async () => {
    assert.deepEqual(await warningsDuring(() => fixture('<ketamine-faq></ketamine-faq>')), []);
  });
});

describe('An unknown attribute', () => {
  /** The warnings about an element, until a reader has touched it and it has its tools. */
  const warningsAbout = (attributes, property = {}) =>
    warningsDuring(async () => {
      const faq = await fixture(`<ketamine-faq ${attributes}></ketamine-faq>`);
      Object.assign(faq, property);
      faq.dispatchEvent(new PointerEvent('pointerover'));
      await faq.updateComplete;
      faq.showAll();
      await faq.updateComplete;
    });

  it('logs one warning that names the accepted ones, once a reader has touched the FAQ', async () => {
    const said = await warningsAbout('phone="5550100" Headinglevel="3"');
    assert.lengthOf(said, 2);
    assert.match(said[0], /^<ketamine-faq>: unknown attribute "phone"\. Accepted: lang languages .*clinic-phone/);
    assert.include(said[1], '"headinglevel"');
  });

  it('logs nothing where HTML, a framework or an extension may have written it', async () => {
    const said = await warningsAbout(
      'accesskey="k" aria-label="a" autofocus class="b" contenteditable="false" data-x="c" dir="ltr" draggable="false" ' +
        'exportparts="item" hidden id="d" inert itemprop="e" lang="en" nonce="f" onclick="" part="g" role="region" slot="h" ' +
        'spellcheck="false" style="color: inherit" tabindex="-1" title="i" translate="no" :j="k" @l="m" v-n="o" x-p="q" ' +
        'ng-version="1" _ngcontent-r="" hx-get="" xml:lang="en" region="US"',
    );
    assert.deepEqual(said, []);
  });
});

describe('A page that shows few questions', () => {
  it('logs nothing about the risk questions that are added', async () => {
    const said = await warningsDuring(async () => {
      const faq = await fixture('<ketamine-faq questions="prepare the-day"></ketamine-faq>');
      assert.deepEqual(ids(faq), ['prepare', 'the-day', 'suicidal-thoughts', 'side-effects', 'addictive']);
    });
    assert.deepEqual(said, []);
  });

  it('logs one warning where it leaves out risk questions, which stay', async () => {
    const said = await warningsDuring(() => fixture('<ketamine-faq exclude="side-effects cost"></ketamine-faq>'));
    assert.lengthOf(said, 1);
    assert.match(said[0], /^<ketamine-faq>: exclude="side-effects cost" names risk questions, which stay/);
  });
});

describe('An unknown question', () => {
  for (const method of ['show', 'hide'])
    it(`logs one warning and changes nothing when a script calls ${method}()`, async () => {
      const faq = await fixture('<ketamine-faq open="cost"></ketamine-faq>');
      const said = await warningsDuring(async () => {
        for (let time = 0; time < 2; time++) {
          faq[method]('nonsense');
          await faq.updateComplete;
        }
      });
      assert.lengthOf(said, 1);
      for (const word of ['"nonsense"', ...everyId]) assert.include(said[0], word);
      assert.deepEqual(openIds(faq), ['cost']);
    });

  it('logs a warning when the page has left it out', async () => {
    const faq = await fixture('<ketamine-faq exclude="cost"></ketamine-faq>');
    const said = await warningsDuring(() => faq.show('cost'));
    assert.lengthOf(said, 1);
    assert.include(said[0], '"cost"');
  });
});
