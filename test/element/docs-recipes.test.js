// The recipes of docs/embedding.md for pages that measure or hide the element.
import { assert } from 'chai';

import { everyId, isOpen, next } from '../support/fixture.js';
import { openPage, scriptArrives } from '../support/page.js';

const guide = await (await fetch('/docs/embedding.md')).text();

/** The code block that holds some text. */
const recipe = (text) =>
  [...guide.matchAll(/```(?:js|css|html)\n(.*?)```/gs)].map(([, code]) => code).find((code) => code.includes(text));

describe('The recipe for', () => {
  it('a panel that was measured once makes room for every answer', async () => {
    const page = await openPage(
      '<div class="panel" style="max-height: 1500px; overflow: hidden"><ketamine-faq></ketamine-faq></div>',
    );
    const faq = await scriptArrives(page);
    const panel = page.document.querySelector('.panel');
    page.eval(recipe('ResizeObserver'));
    const grown = new Promise((resolve) =>
      new page.MutationObserver((_, observer) => {
        if (panel.scrollHeight > panel.clientHeight + 1) return;
        observer.disconnect();
        resolve();
      }).observe(panel, { attributes: true }),
    );
    faq.showAll();
    await next(faq, 'ketamine-faq-toggle');
    await grown;
    for (const id of everyId) assert.isTrue(isOpen(faq, id), id);
    assert.isAtMost(panel.scrollHeight, panel.clientHeight + 1);
  });

  it('a page that hides undefined elements keeps the fallback content readable without the script', async () => {
    const page = await openPage(
      '<style>:not(:defined) { visibility: hidden; opacity: 0 }</style><ketamine-faq><p>Call 988.</p></ketamine-faq>',
    );
    const text = page.document.querySelector('p');
    assert.equal(page.getComputedStyle(text).visibility, 'hidden');
    const style = page.document.createElement('style');
    style.textContent = recipe('ketamine-faq:not(:defined)');
    page.document.head.append(style);
    assert.equal(page.getComputedStyle(text).visibility, 'visible');
    assert.equal(page.getComputedStyle(text.parentElement).opacity, '1');
  });
});
