// Addresses that change in other ways than by a link, or that hold more than the id of a question.
import { assert } from 'chai';

import { all, button, isOpen, isSeen, nextTask, one, openIds, search } from '../support/fixture.js';
import { goTo, openFaq, scriptArrives, openPage } from '../support/frame-page.js';

const inView = (page, faq, id) => {
  const { top } = button(faq, id).getBoundingClientRect();
  return top >= 0 && top < page.innerHeight;
};

describe('A question is opened by', () => {
  it('a router that cancels the click and changes the address later', async () => {
    const { page, faq } = await openFaq('<a href="/elsewhere#cost">Cost</a><ketamine-faq></ketamine-faq>');
    const link = page.document.querySelector('a');
    link.href = `${page.location.pathname}#cost`;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      Promise.resolve().then(() => page.history.pushState({}, '', link.href));
    });
    link.click();
    await nextTask();
    await nextTask();
    assert.deepEqual(openIds(faq), ['cost']);
    assert.isTrue(inView(page, faq, 'cost'));
  });

  it('a script that changes the address, in browsers with the Navigation API, and not by a later click', async () => {
    const { page, faq } = await openFaq();
    page.history.pushState({}, '', '#addictive');
    await nextTask();
    assert.equal(isOpen(faq, 'addictive'), Boolean(page.navigation));
    page.document.body.click();
    await nextTask();
    await nextTask();
    assert.equal(isOpen(faq, 'addictive'), Boolean(page.navigation));
  });

  for (const hash of [
    '#cost?utm_source=x',
    '#cost&gclid=1',
    '#Cost',
    '#COST&a=b',
    '#cost?utm_campaign=50%off',
    '#cost.',
    '#cost)',
    '#cost%20',
    '#/cost',
    '#!cost',
  ])
    it(`an address with more than its id: ${hash}`, async () => {
      const { page, faq } = await openFaq('<ketamine-faq></ketamine-faq>', hash);
      await nextTask();
      assert.deepEqual(openIds(faq), ['cost']);
      assert.isTrue(inView(page, faq, 'cost'));
    });

  it('an address that the page rewrites, but not while somebody searches or has scrolled on', async () => {
    const { page, faq } = await openFaq(`<p style="height: 3000px">Welcome</p><ketamine-faq></ketamine-faq>`);
    await search(faq, 'i want to die');
    page.history.replaceState({}, '', '#cost');
    await nextTask();
    page.history.pushState({}, '', '#brain');
    await nextTask();
    assert.equal(one(faq, 'input').value, 'i want to die');
    assert.isTrue(isSeen(one(faq, '.kf-urgent')));
    assert.deepEqual(openIds(faq), []);
    await search(faq, '');
    faq.blur();
    page.scrollTo(0, 0);
    page.history.replaceState({}, '', '#prepare');
    await nextTask();
    assert.deepEqual(openIds(faq), page.navigation ? ['prepare'] : []);
    assert.isFalse(inView(page, faq, 'prepare'));
    page.history.replaceState({}, '', '#prepare?utm_source=x');
    faq.hide('prepare');
    await nextTask();
    page.history.replaceState({}, '', '#prepare');
    await nextTask();
    assert.deepEqual(openIds(faq), [], 'a closed question stays closed');
  });

  it('an address, where the page has a variable that browsers use for the Navigation API', async () => {
    const page = await openPage('<ketamine-faq></ketamine-faq>', '#cost');
    page.eval('Object.defineProperty(globalThis, "navigation", { value: {}, configurable: true })');
    const faq = await scriptArrives(page);
    await nextTask();
    assert.deepEqual(openIds(faq), ['cost']);
  });

  it('an address in a closed disclosure of another component', async () => {
    const page = await openPage('<div id="panel"><ketamine-faq></ketamine-faq></div>', '#cost');
    const root = page.document.getElementById('panel').attachShadow({ mode: 'open' });
    root.innerHTML = '<details><summary>More</summary><slot></slot></details>';
    const faq = await scriptArrives(page);
    await nextTask();
    assert.isTrue(root.querySelector('details').open);
    assert.isTrue(isSeen(button(faq, 'cost')));
  });

  it('the same address only once: a reader who has scrolled on is left alone', async () => {
    const { page } = await openFaq();
    await goTo(page, '#cost');
    await nextTask();
    page.scrollTo(0, 0);
    page.dispatchEvent(new page.HashChangeEvent('hashchange'));
    await nextTask();
    assert.equal(page.scrollY, 0);
  });

  it('an address also inside of what the page has closed', async () => {
    const page = await openPage(
      '<details><summary>More</summary><div hidden="until-found"><ketamine-faq></ketamine-faq></div></details>',
      '#cost',
    );
    let isMatched = false;
    page.document.addEventListener('beforematch', () => (isMatched = true));
    const faq = await scriptArrives(page);
    await nextTask();
    assert.isTrue(isSeen(button(faq, 'cost')));
    assert.isTrue(inView(page, faq, 'cost'));
    assert.isTrue(isMatched, 'the page is told, as by find-in-page');
  });
});

describe('Of two elements with the question', () => {
  const closed = '<details><summary>More</summary><ketamine-faq></ketamine-faq></details>';
  const opened = '<ketamine-faq></ketamine-faq>';
  for (const [what, markup, expected] of [
    ['the visible one opens it', closed + opened, [0, 1]],
    ['the first opens it, if both are visible', opened + opened, [1, 0]],
    ['the first opens it, if both are hidden', closed + closed, [1, 0]],
  ])
    it(what, async () => {
      const page = await openPage(markup, '#cost');
      await scriptArrives(page);
      await nextTask();
      const found = [...page.document.querySelectorAll('ketamine-faq')].map((faq) => openIds(faq).length);
      assert.deepEqual(found, expected);
      assert.equal(page.document.querySelectorAll('details[open]').length, markup === closed + closed ? 1 : 0);
    });
});

describe('The place of a question that an address opens', () => {
  it('is below a fixed header of the page: scroll-padding-top, or a custom property', async () => {
    for (const style of ['html { scroll-padding-top: 90px }', 'ketamine-faq { --ketamine-faq-scroll-margin: 90px }']) {
      const page = await openPage('<p style="height: 900px">Welcome</p><ketamine-faq></ketamine-faq>', '#cost');
      page.document.head.append(Object.assign(page.document.createElement('style'), { textContent: style }));
      const faq = await scriptArrives(page);
      await nextTask();
      assert.isAtLeast(button(faq, 'cost').getBoundingClientRect().top, 89, style);
      assert.isTrue(inView(page, faq, 'cost'), style);
      assert.lengthOf(all(faq, '[aria-expanded=true].kf-question'), 1);
    }
  });

  for (const [where, box] of [
    ['of the page', ''],
    ['of a page whose root is as high as the window', 'html, body { height: 100% }'],
    [
      'of an inner box',
      '#scroller { height: 100vh; overflow: auto } html, body { height: 100%; overflow: hidden; margin: 0 }',
    ],
  ])
    for (const [how, act, isKept] of [
      ['stays on the screen while a reader waits', () => {}, true],
      ['is left to a reader who turns the wheel', (page) => page.dispatchEvent(new Event('wheel')), false],
      ['is left to a reader who has pressed something', (page) => page.dispatchEvent(new Event('pointerdown')), false],
    ])
      it(`${how} and pictures above it arrive, in the scroll position ${where}`, async () => {
        const page = await openPage(
          '<div id="scroller"><p id="picture">…</p><ketamine-faq></ketamine-faq></div>',
          '#cost',
        );
        // Without scroll anchoring, as in Safari.
        const style = Object.assign(page.document.createElement('style'), {
          textContent: `* { overflow-anchor: none } ${box}`,
        });
        page.document.head.append(style);
        const faq = await scriptArrives(page);
        const frames = async (count) => {
          for (; count; count--) await new Promise(page.requestAnimationFrame);
        };
        await frames(3);
        assert.isTrue(inView(page, faq, 'cost'));
        act(page);
        page.document.getElementById('picture').style.height = '5000px';
        if (!isKept) await frames(5);
        else while (!inView(page, faq, 'cost')) await frames(1);
        assert.equal(inView(page, faq, 'cost'), isKept);
      });
});
