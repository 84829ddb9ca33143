import { assert } from 'chai';

import { all, control, dateOf, everyId, fixture, isSeen, one, sourcesShown, text } from '../support/faq.js';

const fold = (faq, id) => one(faq, `#${id}-answer button`);
const list = (faq, id) => one(faq, `#${id}-answer [part=sources]`);
const edition = async () => (await fetch('/dist/manifest.json')).json();

/** The element with the sources of every answer expanded: they are rendered when they are. */
async function expanded() {
  const faq = await fixture('<ketamine-faq open="all"></ketamine-faq>');
  for (const id of everyId) fold(faq, id).click();
  await sourcesShown(faq);
  return faq;
}

describe('The sources of an answer', () => {
  it('are collapsed below each answer, with their number', async () => {
    const faq = await fixture('<ketamine-faq open="all"></ketamine-faq>');
    for (const id of everyId) {
      assert.isFalse(isSeen(list(faq, id)), id);
      fold(faq, id).click();
      await faq.updateComplete;
      assert.isTrue(isSeen(list(faq, id)), id);
      await sourcesShown(faq);
      assert.isAbove(list(faq, id).children.length, 0, id);
      assert.equal(text(fold(faq, id)), `Sources (${list(faq, id).children.length})`);
    }
  });

  it('expand and collapse with their button, and no others with them', async () => {
    const faq = await fixture('<ketamine-faq open="all"></ketamine-faq>');
    assert.equal(fold(faq, 'cost').getAttribute('aria-controls'), list(faq, 'cost').id);
    for (const isUnfolded of [true, false]) {
      fold(faq, 'cost').click();
      await faq.updateComplete;
      assert.equal(fold(faq, 'cost').getAttribute('aria-expanded'), String(isUnfolded));
      assert.equal(isSeen(list(faq, 'cost')), isUnfolded);
      assert.isFalse(isSeen(list(faq, 'brain')));
    }
  });

  it('have their year, and a link where there is an official address', async () => {
    const faq = await expanded();
    const [linked, , , named] = list(faq, 'what-is-it').children;
    assert.equal(text(linked), 'FDA. Warning on compounded ketamine, including oral, for psychiatric disorders, 2023');
    assert.equal(new URL(linked.querySelector('a').href).hostname, 'www.fda.gov');
    assert.equal(text(named), 'AACN Adv Crit Care. 29(2):101');
    assert.isFalse(!!named.querySelector('a'));
    const years = all(faq, '[part=sources] li').filter((source) => /, (19|20)\d\d$/.test(text(source)));
    assert.isAbove(years.length, all(faq, '[part=sources] li').length / 2);
  });

  it('are linked over https, without a referrer', async () => {
    const faq = await expanded();
    const links = all(faq, '[part=sources] a');
    assert.isAbove(links.length, 20);
    for (const link of links) {
      assert.match(link.getAttribute('href'), /^https:\/\//);
      assert.include([...link.relList], 'noreferrer');
    }
  });

  it('are the only links that leave the page', async () => {
    const faq = await expanded();
    const here = location.href.replace(/#.*/, '');
    for (const { href } of all(faq, 'a:not([part=sources] *)'))
      assert.isTrue(href.startsWith('tel:') || href.startsWith(`${here}#`), href);
  });
});

describe('The footer', () => {
  it('says when the sources were checked, who wrote the text, who paid, and its version', async () => {
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    const { sourcesChecked, contentVersion } = await edition();
    assert.isTrue(isSeen(control(faq, 'footer')));
    assert.equal(
      text(control(faq, 'footer')),
      `Sources last checked: ${dateOf(sourcesChecked, 'UTC')}. Written by the ketamine-faq project. No clinician has reviewed it. ` +
        'No funding from a drug maker or a clinic. Spravato is a registered trademark, and we have no tie to its owner. ' +
        `Text version ${contentVersion}.`,
    );
  });

  it('has the version of the package as a static property of the class', async () => {
    const { version } = await edition();
    assert.equal(customElements.get('ketamine-faq').version, version);
  });
});
