// Scripts of a page, a browser or an extension that interfere with what the element has rendered.
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

import {
  all,
  button,
  crisisLines,
  everyId,
  fixture,
  ids,
  isOpen,
  isSeen,
  next,
  one,
  search,
  seenIds,
  text,
} from '../support/faq.js';
import { openFrame } from '../support/frame-page.js';

const show = (attributes = '') => fixture(`<ketamine-faq ${attributes}><p>Call 988.</p></ketamine-faq>`);

describe('An element in another document', () => {
  const frame = async () =>
    (await openFrame('/test/element/pages/empty.html', { width: 390, height: 800 })).contentDocument;
  const works = async (faq) => {
    await faq.updateComplete;
    assert.deepEqual(ids(faq), everyId);
    assert.isTrue(isSeen(button(faq, 'prepare')));
    assert.match(text(crisisLines(faq)), /988/);
    assert.equal(
      faq.ownerDocument.defaultView.getComputedStyle(one(faq, '.kf-items')).borderBlockEndWidth,
      '1px',
      'it has its styles',
    );
  };

  it('works as a copy', async () => {
    const faq = await show();
    const { body } = await frame();
    await works(body.appendChild(faq.cloneNode(true)));
  });

  it('works if it was created in this one', async () => {
    const { body } = await frame();
    await works(body.appendChild(document.createElement('ketamine-faq')));
  });

  it('works after a move there and back', async () => {
    const faq = await show();
    const { body } = await frame();
    await works(body.appendChild(faq));
    await works(document.body.appendChild(faq));
    faq.remove();
  });
});

describe('A page without', () => {
  for (const [what, take] of Object.entries({
    'constructable style sheets': (page) => (page.CSSStyleSheet = null),
    'navigator.languages': (page) => Object.defineProperty(page.navigator, 'languages', { value: undefined }),
    'Intl.DateTimeFormat': (page) => delete page.Intl.DateTimeFormat,
    Intl: (page) => delete page.Intl,
    matchMedia: (page) => delete page.matchMedia,
  }))
    it(`${what} shows the FAQ, also on paper`, async () => {
      const { contentWindow: page } = await openFrame('/test/element/pages/empty.html', { width: 390, height: 800 });
      take(page);
      page.document.body.innerHTML = '<ketamine-faq region="FR"></ketamine-faq>';
      const script = page.document.createElement('script');
      Object.assign(script, { type: 'module', src: '/dist/ketamine-faq.js' });
      page.document.head.append(script);
      await page.customElements.whenDefined('ketamine-faq');
      const faq = page.document.querySelector('ketamine-faq');
      await faq.updateComplete;
      assert.deepEqual(ids(faq), everyId);
      await search(faq, 'cost');
      assert.include(seenIds(faq), 'cost');
      // The search has fetched the code for paper too.
      page.dispatchEvent(new page.Event('beforeprint'));
      assert.match(text(one(faq, '.kf-print-only')), /Printed: .*20\d\d/);
    });
});

describe('A script that changes what the element has rendered', () => {
  /** Wraps each text node as browser extensions for translation do. */
  function translate(faq) {
    const walker = document.createTreeWalker(one(faq, '.kf-faq'), NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      if (!node.data.trim() || node.parentElement.closest('[translate=no]')) continue;
      const font = document.createElement('font');
      font.textContent = node.data;
      node.replaceWith(font);
    }
  }

  const numbers = (faq) =>
    all(faq, 'a[href^="tel:"]').map((link) => {
      assert.equal(link.getAttribute('href'), `tel:${text(link).replace(/\D/g, '')}`, 'what is read is what is called');
      return text(link);
    });

  it('may replace text nodes: a change of region or language draws everything anew', async () => {
    const faq = await show();
    translate(faq);
    faq.region = 'GB';
    await faq.updateComplete;
    assert.include(numbers(faq), '116 123');
    assert.notInclude(text(crisisLines(faq)), '988');
    translate(faq);
    const changed = next(faq, 'ketamine-faq-language');
    one(faq, 'select').value = 'es';
    one(faq, 'select').dispatchEvent(new Event('change'));
    await changed;
    assert.isNull(one(faq, 'font'));
    assert.match(text(one(faq, '.kf-safety')), /116 123/);
  });

  it('may write the whole root again: the next update draws it anew', async () => {
    const faq = await show();
    faq.renderRoot.innerHTML = String(faq.renderRoot.innerHTML);
    faq.show('prepare');
    await faq.updateComplete;
    assert.deepEqual(ids(faq), everyId);
    await search(faq, 'suicide');
    assert.isTrue(isSeen(one(faq, '.kf-urgent')));
    numbers(faq);
  });

  it('may remove parts of it: an update that fails draws it anew', async () => {
    const faq = await show();
    for (const item of all(faq, '.kf-item')) item.replaceChildren();
    one(faq, '.kf-safety').replaceChildren();
    faq.region = 'AU';
    faq.showAll();
    await faq.updateComplete;
    assert.deepEqual(ids(faq), everyId);
    assert.include(numbers(faq), '000');
  });

  it('may break every update: the fallback content is shown', async () => {
    const faq = await show();
    Object.defineProperty(faq, 'render', {
      value: () => {
        throw new Error('broken');
      },
    });
    const reported = next(window, 'unhandledrejection');
    addEventListener('unhandledrejection', (event) => event.preventDefault(), { once: true });
    faq.requestUpdate();
    assert.equal((await reported).reason.message, 'broken');
    assert.isTrue(isSeen(faq.querySelector('p')));
  });
});

describe('Keys that are typed into a field', () => {
  const heard = [];
  const listen = ({ type, key }) => heard.push(`${type} ${key}`);
  const types = ['keydown', 'keypress', 'keyup'];
  before(() => types.forEach((type) => document.addEventListener(type, listen)));
  after(() => types.forEach((type) => document.removeEventListener(type, listen)));
  beforeEach(() => heard.splice(0));

  it('do not reach the shortcuts of the page, so that a search holds every letter', async () => {
    const faq = await show();
    const steal = (event) => event.key === ' ' && event.preventDefault();
    document.addEventListener('keydown', steal);
    one(faq, 'input').focus();
    await sendKeys({ type: 'i want to die' });
    document.removeEventListener('keydown', steal);
    assert.equal(one(faq, 'input').value, 'i want to die');
    await sendKeys({ press: 'Escape' });
    assert.equal(one(faq, 'input').value, '');
    assert.deepEqual(heard, [], 'nor the Escape that ends a search');
  });

  it('go through where they do something else: Tab, Escape in an empty field, keys with Ctrl or Alt', async () => {
    const faq = await show();
    one(faq, 'input').focus();
    await sendKeys({ press: 'Escape' });
    // The drivers of the three browsers cannot hold a key down.
    const keys = { bubbles: true, composed: true, key: 'b' };
    one(faq, 'input').dispatchEvent(new KeyboardEvent('keydown', { ...keys, ctrlKey: true }));
    await sendKeys({ press: 'Tab' });
    assert.includeMembers(heard, ['keydown Escape', 'keydown b', 'keydown Tab']);
  });

  it('stay in the language menu too', async () => {
    const faq = await show();
    one(faq, 'select').focus();
    await sendKeys({ press: 's' });
    assert.deepEqual(heard, []);
  });
});

describe('The language menu', () => {
  /** Moves to a language by an arrow key on the closed menu, as browsers other than those of a Mac do. */
  function moveTo(faq, locale) {
    const menu = one(faq, 'select');
    menu.focus();
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    menu.value = locale;
    menu.dispatchEvent(new Event('change'));
    return menu;
  }

  it('takes a choice by arrow keys when Enter is pressed, and not at each key', async () => {
    const faq = await show();
    const menu = moveTo(faq, 'es');
    await faq.updateComplete;
    assert.equal(faq.locale, 'en');
    const changed = next(faq, 'ketamine-faq-language');
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    await changed;
    assert.equal(faq.locale, 'es');
    assert.equal(faq.renderRoot.activeElement?.id, 'language', 'and keeps the focus');
  });

  it('takes it when the menu is left', async () => {
    const faq = await show();
    const menu = moveTo(faq, 'fr');
    const changed = next(faq, 'ketamine-faq-language');
    menu.blur();
    await changed;
    assert.equal(faq.locale, 'fr');
  });
});

/** Wraps every text in `<font>`, as translators do that some browsers and extensions have. */
const wrapTexts = (root) => {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) if (texts.currentNode.data.trim()) found.push(texts.currentNode);
  for (const node of found) {
    const font = document.createElement('font');
    node.replaceWith(font);
    font.append(node);
  }
};

describe('A translator that wraps every text', () => {
  it('never parts a number from its sentence, nor an answer from its question, in a search', async () => {
    const faq = await fixture('<ketamine-faq open="all"></ketamine-faq>');
    await search(faq, 'suicide');
    wrapTexts(faq.shadowRoot);
    await search(faq, 'suicide overdose');
    const lines = all(faq, '.kf-urgent p').map(text);
    assert.match(lines[0], /^In danger now\? Call 911/);
    assert.match(lines[1], /^Thinking about suicide\? Call or text 988/);
    assert.deepEqual(
      all(faq, '.kf-urgent a').map(({ href }) => href),
      ['tel:911', 'tel:988'],
    );
    wrapTexts(faq.shadowRoot);
    await search(faq, '');
    assert.equal(text(one(faq, '#suicidal-thoughts .kf-title')), 'I am having thoughts of suicide. Can ketamine help?');
    assert.isFalse(isSeen(one(faq, '.kf-result p')));
  });

  it('before a reader has touched anything keeps its words in all that does not change', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    wrapTexts(faq.shadowRoot);
    const words = () =>
      all(faq, 'font').filter((font) => font.closest('.kf-safety, .kf-notes, .kf-question, .kf-answer'));
    const before = words();
    button(faq, 'cost').click();
    await faq.updateComplete;
    assert.equal(button(faq, 'cost').getAttribute('aria-expanded'), 'true');
    assert.deepEqual(before.filter((font) => !words().includes(font)).map(text), []);
  });
});

describe('A script that replaces a control', () => {
  it('makes no search of what a reader types into a form of the page', async () => {
    const faq = await fixture(
      '<ketamine-faq open="own"><details id="own"><summary>Name?</summary><input></details></ketamine-faq>',
    );
    const field = faq.querySelector('input');
    const control = one(faq, '[part~=print]');
    control.replaceWith(control.cloneNode(true));
    field.value = 'xqzt';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await faq.updateComplete;
    assert.equal(one(faq, 'input').value, '');
    assert.isTrue(isSeen(one(faq, '#cost')));
  });
});

describe('A script that changes the root before a reader has touched anything', () => {
  const changes = {
    'a node between ours': (root) => root.querySelector('.kf-items').prepend(document.createElement('div')),
    'nodes before the toolbar': (root) => {
      for (const tag of ['i', 'i', 'i']) root.querySelector('.kf-safety').append(document.createElement(tag));
    },
    'a copy of a question': (root) => {
      const item = root.querySelector('.kf-item');
      item.before(item.cloneNode(true));
    },
    'no arrows': (root) => {
      for (const chevron of root.querySelectorAll('.kf-chevron')) chevron.remove();
    },
    'no magnifying glass': (root) => root.querySelector('.kf-glass').remove(),
    'no words of a question': (root) => root.querySelector('.kf-title').remove(),
  };
  const press = async (faq, id) => {
    button(faq, id).click();
    await faq.updateComplete;
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`loses no press after the pointer has come: ${what}`, async () => {
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      change(faq.shadowRoot);
      one(faq, '.kf-item').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await faq.updateComplete;
      assert.deepEqual(ids(faq), everyId);
      for (const id of ['prepare', 'cost']) {
        await press(faq, id);
        assert.isTrue(isOpen(faq, id), id);
        assert.isTrue(isSeen(one(faq, `#${id} .kf-answer p`)), id);
      }
      assert.isTrue(isSeen(one(faq, '.kf-safety a[href="tel:988"]')));
    });

    it(`makes no press do what another one does: ${what}`, async () => {
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      change(faq.shadowRoot);
      const opened = () => everyId.filter((id) => isOpen(faq, id));
      await press(faq, 'prepare');
      assert.includeMembers(['prepare'], opened(), 'the first press does what it says, or nothing');
      if (!opened().length) await press(faq, 'prepare');
      assert.deepEqual(opened(), ['prepare']);
    });
  }
});

describe('A script that rewrites the root', () => {
  const rewrites = {
    'the whole root': (root) => root,
    'the section': (root) => root.querySelector('.kf-faq'),
    'the crisis lines': (root) => root.querySelector('.kf-safety'),
    'the toolbar': (root) => root.querySelector('.kf-toolbar'),
  };
  for (const [what, boxIn] of Object.entries(rewrites))
    it(`takes away no help and no answer, once a reader points at it: ${what}`, async () => {
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      const box = boxIn(faq.shadowRoot);
      box.innerHTML = String(box.innerHTML);
      faq.dispatchEvent(new Event('pointerover'));
      await faq.updateComplete;
      assert.isTrue(isSeen(one(faq, '.kf-safety a[href="tel:988"]')));
      button(faq, 'cost').click();
      await search(faq, 'i want to die');
      assert.isTrue(isOpen(faq, 'cost'));
      assert.isTrue(isSeen(one(faq, '.kf-urgent')));
    });

  it('loses nothing that a reader types into the new field', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    const box = faq.shadowRoot.querySelector('.kf-faq');
    box.innerHTML = String(box.innerHTML);
    await search(faq, 'i want to die');
    assert.equal(one(faq, 'input').value, 'i want to die');
    assert.equal(one(faq, 'input').selectionStart, 'i want to die'.length, 'the next letter follows the last one');
    assert.isTrue(isSeen(one(faq, '.kf-urgent')));
  });
});

describe('A page that cancels presses', () => {
  for (const type of ['touchstart', 'touchend', 'mousedown', 'keydown'])
    it(`does not reach those on our controls: ${type}`, async () => {
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      const cancel = (event) => event.preventDefault();
      document.addEventListener(type, cancel, { passive: false });
      try {
        const press = () => {
          const flags = { bubbles: true, composed: true, cancelable: true };
          return type === 'keydown' ? new KeyboardEvent(type, { key: 'Enter', ...flags }) : new Event(type, flags);
        };
        for (const control of [one(faq, '.kf-safety a'), button(faq, 'cost'), one(faq, 'input'), one(faq, 'select')])
          assert.isTrue(control.dispatchEvent(press()), control.localName);
        assert.isFalse(one(faq, '.kf-answer').dispatchEvent(press()), 'elsewhere they are those of the page');
      } finally {
        document.removeEventListener(type, cancel);
      }
    });

  it('and one with a variable "Highlight" does not break a search', async () => {
    const { Highlight } = globalThis;
    CSS.highlights?.clear();
    globalThis.Highlight = function () {};
    try {
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      await search(faq, 'bladder');
      assert.isTrue(isSeen(one(faq, '.kf-found')));
      assert.isTrue(isSeen(button(faq, 'side-effects')));
    } finally {
      globalThis.Highlight = Highlight;
    }
  });
});

describe('A script that makes the value of a field throw', () => {
  for (const times of [1, Infinity])
    it(`leaves the help lines, or the fallback content: ${times} times`, async () => {
      const { prototype } = HTMLInputElement;
      const value = Object.getOwnPropertyDescriptor(prototype, 'value');
      let left = times;
      Object.defineProperty(prototype, 'value', {
        ...value,
        set(text) {
          if (left-- > 0) throw new Error('broken');
          value.set.call(this, text);
        },
      });
      const faq = document.createElement('ketamine-faq');
      faq.innerHTML = '<p>Call 988.</p>';
      try {
        document.body.append(faq);
        await faq.updateComplete.catch(() => {});
        const help = faq.shadowRoot.querySelector('.kf-safety') ?? faq.querySelector('p');
        assert.isTrue(isSeen(help));
        assert.include(help.textContent, '988');
      } finally {
        Object.defineProperty(prototype, 'value', value);
        faq.remove();
      }
    });
});
