// Styles of a page that would make words unreadable, on a screen and on paper, and frames that allow little.
import { emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';

import { all, answer, button, control, fixture, isSeen, next, one, sourcesShown, text } from '../support/faq.js';
import { openFrame, scriptArrives } from '../support/frame-page.js';

describe('A page that', () => {
  it('draws its titles with a gradient, outlines, shadows or dots leaves the words readable', async () => {
    const faq = await fixture(
      `<div style="-webkit-text-fill-color: transparent; text-shadow: 0 0 9px red; -webkit-text-stroke: 4px; -webkit-text-security: disc; writing-mode: vertical-rl; word-break: break-all">
         <ketamine-faq open="prepare"></ketamine-faq></div>`,
    );
    for (const element of [one(faq, '.kf-safety p'), button(faq, 'prepare'), one(faq, '#prepare-answer p')]) {
      const style = getComputedStyle(element);
      assert.equal(style.webkitTextFillColor, style.color);
      assert.equal(style.textShadow, 'none');
      assert.equal(style.webkitTextStrokeWidth || '0px', '0px');
      assert.include(['none', undefined], style.webkitTextSecurity);
      assert.equal(style.writingMode, 'horizontal-tb');
      assert.equal(style.wordBreak, 'normal');
    }
  });

  it('is read with rules of an ad blocker or of the reader keeps its parts: each class name is of our own', async () => {
    const faq = await fixture('<ketamine-faq lang="es" open="all"></ketamine-faq>');
    const names = new Set(all(faq, '[class]').flatMap((element) => [...element.classList]));
    assert.isAbove(names.size, 15);
    assert.deepEqual(
      [...names].filter((name) => !name.startsWith('kf-')),
      [],
    );
  });

  it('is dark prints black on white', async () => {
    const faq = await fixture(
      '<div style="background: #111; color: #eee; color-scheme: dark"><ketamine-faq></ketamine-faq></div>',
    );
    await emulateMedia({ media: 'print' });
    const { color, backgroundColor } = getComputedStyle(one(faq, '.kf-faq'));
    await emulateMedia({ media: 'screen' });
    assert.deepEqual([color, backgroundColor], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('has no color that old tools cannot read', async () => {
    const faq = await fixture('<ketamine-faq open="all" style="--ketamine-faq-accent: #06c"></ketamine-faq>');
    const strange = all(faq, '*').flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) =>
        [...getComputedStyle(element, part || undefined)]
          .map((name) => getComputedStyle(element, part || undefined).getPropertyValue(name))
          .filter((value) => /\b(color|oklch|oklab|lab|lch|color-mix)\(/.test(value)),
      ),
    );
    assert.deepEqual(strange, []);
  });

  for (const rule of ['display: none', 'visibility: hidden; height: 0; overflow: hidden'])
    it(`hides its parts on paper by an important rule in a layer does not empty our print: ${rule}`, async () => {
      const faq = await fixture(
        `<style>@layer site { @media print { .app { ${rule.replace(/;|$/g, ' !important;')} } } }</style>
         <div class="app"><p>Welcome</p><ketamine-faq></ketamine-faq></div>`,
      );
      const { print } = window;
      await emulateMedia({ media: 'print' });
      const isRead = new Promise((resolve) => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          resolve(isSeen(answer(faq, 'prepare')) && !isSeen(faq.previousElementSibling));
          dispatchEvent(new Event('afterprint'));
        };
      });
      control(faq, 'print').click();
      assert.isTrue(await isRead);
      window.print = print;
      await emulateMedia({ media: 'screen' });
      assert.isFalse(faq.parentElement.hasAttribute('style'));
    });

  for (const event of ['keydown', 'pointerdown', 'pageshow'])
    it(`does nothing on print() is as it was at the next ${event}`, async () => {
      const faq = await fixture('<main><ketamine-faq></ketamine-faq></main>');
      const { print } = window;
      const before = document.adoptedStyleSheets.length;
      const printed = new Promise((resolve) => (window.print = resolve));
      control(faq, 'print').click();
      await printed;
      window.print = print;
      assert.equal(document.adoptedStyleSheets.length, before + 1);
      dispatchEvent(event === 'pageshow' ? new PageTransitionEvent(event, { persisted: true }) : new Event(event));
      assert.equal(document.adoptedStyleSheets.length, before);
      assert.isNull(document.querySelector('[data-ketamine-faq-printing]'));
    });
});

describe('In a frame', () => {
  it('sources open in a new tab, and elsewhere in this one', async () => {
    const faq = await fixture('<ketamine-faq open="cost how-fast"></ketamine-faq>');
    // The tests themselves may run in a frame.
    const expected = self === top ? '' : '_blank';
    one(faq, '.kf-sources-toggle').click();
    await sourcesShown(faq);
    assert.isNotEmpty(all(faq, '.kf-sources a'));
    for (const link of all(faq, '.kf-sources a')) assert.equal(link.target, expected);

    const { contentWindow: page } = await openFrame('/test/element/pages/empty.html');
    page.document.body.innerHTML = '<ketamine-faq open="how-fast"></ketamine-faq>';
    const framed = await scriptArrives(page);
    one(framed, '.kf-sources-toggle').click();
    await sourcesShown(framed);
    assert.isNotEmpty(all(framed, '.kf-sources a'));
    for (const link of all(framed, '.kf-sources a')) assert.equal(link.target, '_blank');
    assert.isTrue(isSeen(one(framed, '.kf-foot a')), 'its address leads back');
  });

  for (const [permissions, { calls, prints }] of [
    ['', {}],
    ['allow-modals', { prints: true }],
    ['allow-popups', { calls: true }],
    ['allow-top-navigation', { calls: true }],
    ['allow-top-navigation-by-user-activation', { calls: true }],
    ['allow-top-navigation-to-custom-protocols', { calls: true }],
  ])
    for (const isNested of [false, true])
      it(`numbers can be pressed and the page printed only as its sandbox allows: ${permissions || 'neither'}${isNested ? ', in a frame of the frame' : ''}`, async () => {
        const sandbox = `allow-scripts allow-same-origin ${permissions}`;
        let { contentWindow: page } = await openFrame('/test/element/pages/empty.html', { sandbox });
        if (isNested) {
          const inner = page.document.createElement('iframe');
          const loaded = next(inner, 'load');
          inner.src = '/test/element/pages/empty.html';
          page.document.body.append(inner);
          await loaded;
          page = inner.contentWindow;
        }
        page.document.body.innerHTML = '<ketamine-faq></ketamine-faq>';
        const faq = await scriptArrives(page);
        assert.equal(!!control(faq, 'print'), !!prints);
        assert.equal(!!one(faq, '.kf-safety a[href="tel:988"]'), !!calls);
        const hint = all(faq, '.kf-safety p').filter((line) => /Dial the number on a phone/.test(text(line)));
        assert.equal(hint.filter(isSeen).length, calls ? 0 : 1);
      });

  it('without an address of its own there is no link to a question', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><ketamine-faq open="cost"></ketamine-faq>';
    const loaded = next(frame, 'load');
    document.body.append(frame);
    await loaded;
    const faq = await scriptArrives(frame.contentWindow);
    assert.isFalse(isSeen(one(faq, '.kf-foot a')));
    assert.match(text(one(faq, '.kf-safety')), /988/);
    frame.remove();
  });
});
