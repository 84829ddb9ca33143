import { assert } from 'chai';

import { all, button, everyId, groupTitles, ids, isSeen, one, openIds, warningsDuring } from '../support/fixture.js';
import { openPage, scriptArrives } from '../support/frame-page.js';

describe('An element that is on the page before its script', () => {
  it('keeps the properties that were set before', async () => {
    const page = await openPage('<ketamine-faq></ketamine-faq>');
    const early = page.document.querySelector('ketamine-faq');
    Object.assign(early, {
      questions: ['risks', 'suicidal-thoughts', 'prepare'],
      exclude: ['at-home'],
      open: ['prepare', 'addictive'],
      headingLevel: 4,
      controls: ['print'],
      region: 'GB',
    });
    const faq = await scriptArrives(page);
    assert.isTrue(faq === early);
    assert.deepEqual(ids(faq), ['side-effects', 'long-term', 'addictive', 'suicidal-thoughts', 'prepare']);
    assert.deepEqual(openIds(faq), ['addictive', 'prepare']);
    assert.lengthOf(all(faq, 'h4[part=group-heading]'), 3);
    assert.isNotNull(one(faq, '[part~=print]'));
    assert.isNull(one(faq, '[part~=toggle-all]'));
    assert.include(faq.renderRoot.textContent, '116 123');
  });

  it('shows what was set after the script, and not what was set before', async () => {
    const page = await openPage('<ketamine-faq lang="es"></ketamine-faq>');
    const early = page.document.querySelector('ketamine-faq');
    early.region = 'GB';
    await Promise.all([
      scriptArrives(page),
      page.customElements.whenDefined('ketamine-faq').then(() => (early.region = 'IE')),
    ]);
    await early.updateComplete;
    assert.equal(early.region, 'IE');
    assert.include(early.renderRoot.textContent, '112');
  });

  it('keeps a mode that was set before', async () => {
    const page = await openPage('<ketamine-faq></ketamine-faq>');
    page.document.querySelector('ketamine-faq').mode = 'single';
    const faq = await scriptArrives(page);
    faq.show('prepare');
    faq.show('cost');
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['cost']);
  });

  it('keeps the attributes that were set before', async () => {
    const page = await openPage(
      '<ketamine-faq questions="risks suicidal-thoughts" exclude="at-home" open="addictive" heading-level="3"></ketamine-faq>',
    );
    const faq = await scriptArrives(page);
    assert.deepEqual(ids(faq), ['side-effects', 'long-term', 'addictive', 'suicidal-thoughts']);
    assert.deepEqual(openIds(faq), ['addictive']);
    assert.lengthOf(all(faq, 'h3[part=group-heading]'), 2);
  });

  it('fires events for listeners that were added before', async () => {
    const page = await openPage('<ketamine-faq></ketamine-faq>');
    const told = [];
    page.document.body.addEventListener('ketamine-faq-toggle', ({ detail }) => told.push(detail.id));
    const faq = await scriptArrives(page);
    button(faq, 'cost').click();
    await faq.updateComplete;
    assert.deepEqual(told, ['cost']);
  });

  it('shows its fallback content before, and the questions after', async () => {
    const page = await openPage('<ketamine-faq><p>Call or text 988.</p></ketamine-faq>');
    const inside = page.document.querySelector('ketamine-faq p');
    assert.isTrue(isSeen(inside));
    const faq = await scriptArrives(page);
    assert.isFalse(isSeen(inside));
    assert.isTrue(isSeen(button(faq, 'good-for-depression')));
    assert.isTrue(faq.contains(inside), 'it stays where the page has put it');
  });

  it('may be one of several', async () => {
    const page = await openPage('<ketamine-faq></ketamine-faq><ketamine-faq questions="cost"></ketamine-faq>');
    await scriptArrives(page);
    const [first, second] = page.document.querySelectorAll('ketamine-faq');
    assert.deepEqual([ids(first), ids(second)], [everyId, ['cost']]);
  });
});

describe('A script that is loaded twice', () => {
  it('changes nothing and logs nothing', async () => {
    const page = await openPage('<ketamine-faq></ketamine-faq>');
    const errors = [];
    page.addEventListener('error', ({ message }) => errors.push(message));
    const faq = await scriptArrives(page);
    const first = page.customElements.get('ketamine-faq');
    faq.show('prepare');
    const said = await warningsDuring(() => scriptArrives(page, '?2'), page);
    assert.deepEqual([...said, ...errors], []);
    assert.isTrue(page.customElements.get('ketamine-faq') === first);
    assert.deepEqual(openIds(faq), ['prepare']);
    assert.lengthOf(groupTitles(faq), 5);
  });

  it('leaves another version that came first, with one warning', async () => {
    const page = await openPage('<ketamine-faq></ketamine-faq>');
    class Other extends page.HTMLElement {
      static version = '0.0.1';
    }
    page.customElements.define('ketamine-faq', Other);
    const errors = [];
    page.addEventListener('error', ({ message }) => errors.push(message));
    const said = await warningsDuring(() => scriptArrives(page), page);
    assert.isTrue(page.customElements.get('ketamine-faq') === Other);
    assert.lengthOf(said, 1);
    assert.match(said[0], /^<ketamine-faq>: .*0\.0\.1/);
    assert.deepEqual(errors, []);
  });
});
