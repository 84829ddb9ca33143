import { assert } from 'chai';

import { all, announced, button, everyId, fixture, ids, isOpen, one, text, warningsDuring } from '../support/faq.js';

const { languages } = await (await fetch('/dist/manifest.json')).json();

/** Waits until the element shows a language. */
const shows = (faq, locale) =>
  faq.locale === locale
    ? faq.updateComplete
    : new Promise((resolve) => {
        faq.addEventListener('ketamine-faq-language', function listener({ detail }) {
          if (detail.locale !== locale) return;
          faq.removeEventListener('ketamine-faq-language', listener);
          resolve(faq.updateComplete);
        });
      });

async function show(markup, locale) {
  const faq = await fixture(markup);
  await shows(faq, locale);
  return faq;
}

const section = (faq) => one(faq, 'section');
const title = (faq) => text(button(faq, 'prepare'));
const menu = (faq) => one(faq, 'select');

async function choose(faq, locale) {
  menu(faq).value = locale;
  menu(faq).dispatchEvent(new Event('change'));
  await shows(faq, locale);
}

describe('The element', () => {
  for (const [locale, { dir, name }] of Object.entries(languages))
    it(`shows all twenty questions in ${name}`, async () => {
      const faq = await show(`<ketamine-faq lang="${locale}"></ketamine-faq>`, locale);
      assert.deepEqual(ids(faq), everyId);
      assert.equal(section(faq).lang, locale);
      assert.equal(getComputedStyle(section(faq)).direction, dir);
      const { default: english } = await import('/build/languages/en.js');
      const titles = everyId.map((id) => text(button(faq, id)));
      const same = titles.filter((own, place) => own === english.questions[everyId[place]].title);
      assert.lengthOf(same, locale === 'en' ? 20 : 0);
      assert.equal(menu(faq).selectedOptions[0].textContent.trim(), name);
    });
});

describe('The language shown', () => {
  it('is the one inside the script where the page names none', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    assert.equal(faq.locale, 'en');
  });

  for (const [tag, locale] of Object.entries({ 'es-MX': 'es', 'zh-TW': 'zh-Hant' }))
    it(`is ${locale} for ${tag}`, async () => {
      const faq = await show(`<ketamine-faq lang="${tag}"></ketamine-faq>`, locale);
      assert.equal(faq.locale, locale);
    });

  it('is English for an unknown tag, with one warning', async () => {
    let faq;
    const said = await warningsDuring(async () => {
      faq = await fixture('<ketamine-faq lang="tlh"></ketamine-faq>');
      faq.lang = 'tlh';
      await faq.updateComplete;
    });
    assert.equal(faq.locale, 'en');
    assert.lengthOf(said, 1);
    assert.match(said[0], /lang="tlh".*Accepted: en es /);
  });

  it('is that of the nearest element with a lang attribute, also through shadow roots', async () => {
    const faq = await show('<div lang="fr"><p lang="es"><ketamine-faq></ketamine-faq></p></div>', 'es');
    const host = document.createElement('div');
    host.lang = 'de';
    faq.parentElement.append(host);
    host.attachShadow({ mode: 'open' }).append(faq);
    await shows(faq, 'de');
    assert.equal(faq.locale, 'de');
  });

  it('changes when the page changes its lang attribute', async () => {
    const faq = await show('<div lang="fr"><ketamine-faq></ketamine-faq></div>', 'fr');
    faq.parentElement.lang = 'it';
    await shows(faq, 'it');
    faq.lang = 'pl';
    await shows(faq, 'pl');
    faq.removeAttribute('lang');
    await shows(faq, 'it');
    assert.equal(faq.locale, 'it');
  });

  it('is the choice of the reader before all else, and the markup of the page stays as it is', async () => {
    const faq = await show('<div lang="fr"><ketamine-faq><i>988</i></ketamine-faq></div>', 'fr');
    const before = faq.parentElement.outerHTML;
    await choose(faq, 'es');
    assert.equal(faq.parentElement.outerHTML, before);
    faq.parentElement.lang = 'it';
    await faq.updateComplete;
    assert.equal(faq.locale, 'es');
  });

  it('can differ between two elements on a page', async () => {
    const faq = await show('<ketamine-faq lang="es"></ketamine-faq><ketamine-faq lang="ar"></ketamine-faq>', 'es');
    const other = faq.nextElementSibling;
    await shows(other, 'ar');
    assert.deepEqual([section(faq).dir, section(other).dir], ['ltr', 'rtl']);
    assert.notEqual(title(faq), title(other));
  });
});

describe('A change of language', () => {
  it('keeps open answers and the focus, and is announced', async () => {
    const faq = await fixture('<ketamine-faq open="prepare"></ketamine-faq>');
    button(faq, 'prepare').focus();
    const message = announced(faq);
    await choose(faq, 'es');
    assert.isTrue(isOpen(faq, 'prepare'));
    assert.isTrue(faq.renderRoot.activeElement === button(faq, 'prepare'));
    assert.match(await message, /^Idioma: Español\. .*computadora/);
  });

  it('keeps the direction of the slotted content of the page', async () => {
    const faq = await fixture(
      '<ketamine-faq lang="en"><p slot="header">Call us!</p><p slot="footer">Bye!</p></ketamine-faq>',
    );
    await choose(faq, 'ar');
    assert.equal(getComputedStyle(section(faq)).direction, 'rtl');
    for (const own of faq.children) assert.equal(getComputedStyle(own).direction, 'ltr');
    assert.deepEqual(
      all(faq, 'slot').map(({ lang }) => lang),
      ['en', 'en'],
    );
  });
});

describe('The language menu', () => {
  it('names each language in that language', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    const options = [...menu(faq).options].map((option) => [
      option.lang,
      text(option),
      getComputedStyle(option).direction,
    ]);
    assert.deepEqual(
      options,
      Object.entries(languages).map(([locale, { name, dir }]) => [locale, name, dir]),
    );
    assert.equal(one(faq, 'label[for=language]').textContent, 'Language / Idioma / 语言');
  });

  it('has only the languages that the page allows, and English', async () => {
    const faq = await show('<ketamine-faq lang="fr" languages="es ar"></ketamine-faq>', 'en');
    assert.equal(section(faq).lang, 'en');
    assert.deepEqual(
      [...menu(faq).options].map(({ value }) => value),
      ['en', 'es', 'ar'],
    );
  });

  it('accepts regional and older tags in the attribute languages', async () => {
    const faq = await fixture('<ketamine-faq languages="pt-BR, tl zh-TW"></ketamine-faq>');
    assert.deepEqual(
      [...menu(faq).options].map(({ value }) => value),
      ['en', 'zh-Hant', 'fil', 'pt'],
    );
  });

  it('leaves out translations that nobody has signed off with languages="reviewed"', async () => {
    const faq = await show('<ketamine-faq lang="es" languages="reviewed"></ketamine-faq>', 'en');
    assert.isNull(menu(faq));
    assert.equal(section(faq).lang, 'en');
  });
});

describe('A translation that nobody has signed off', () => {
  it('says so, mentions an interpreter, and offers English and its crisis line', async () => {
    const faq = await show('<ketamine-faq lang="es" controls="none"></ketamine-faq>', 'es');
    const notice = one(faq, '[part=notice]');
    assert.match(text(notice), /traducción/i);
    assert.match(text(one(faq, '[part=footer]')), /intérprete/);
    assert.match(text(one(faq, '.kf-safety [lang=en]')), /Call or text 988/);
    notice.querySelector('button[lang=en]').click();
    await shows(faq, 'en');
    assert.isNull(one(faq, '[part=notice]'));
  });

  it('mentions text messages only where the crisis line answers them in that language', async () => {
    const faq = await show('<ketamine-faq lang="es"></ketamine-faq>', 'es');
    assert.match(text(one(faq, '.kf-safety')), /AYUDA/);
    const other = await show('<ketamine-faq lang="pl"></ketamine-faq>', 'pl');
    const [own] = all(other, '.kf-safety p');
    assert.notMatch(text(own), /SMS/i);
  });
});

describe('Telephone numbers', () => {
  for (const locale of ['ar', 'fa'])
    it(`keep the order of their digits in a right-to-left text: ${locale}`, async () => {
      const faq = await show(`<ketamine-faq lang="${locale}" open="addictive at-home"></ketamine-faq>`, locale);
      const numbers = all(faq, '.kf-phone').filter((link) => link.checkVisibility() && text(link).length > 5);
      assert.isAbove(numbers.length, 2);
      for (const link of numbers) {
        const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
        const places = [];
        for (let node; (node = walker.nextNode());)
          for (let at = 0; at < node.length; at++) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { left, top, width } = range.getBoundingClientRect();
            if (width) places.push([top, left]);
          }
        const sorted = [...places].sort(([top, left], [otherTop, otherLeft]) => top - otherTop || left - otherLeft);
        assert.deepEqual(places, sorted, text(link));
      }
    });
});

describe('The button that offers the language of the browser', () => {
  it('keeps the focus on the screen after it is pressed', async () => {
    Object.defineProperty(navigator, 'languages', { value: ['es-MX'], configurable: true });
    const faq = await fixture('<div style="height: 3000px"></div><ketamine-faq></ketamine-faq>');
    const offer = one(faq, '.kf-offer button');
    offer.focus();
    offer.click();
    await shows(faq, 'es');
    delete navigator.languages;
    const { top, bottom } = faq.renderRoot.activeElement.getBoundingClientRect();
    assert.isAtLeast(top, 0);
    // WebKit scrolls by whole pixels.
    assert.isAtMost(bottom, innerHeight + 1);
  });
});
