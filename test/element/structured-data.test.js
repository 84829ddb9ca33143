// Structured data: one graph a page, in the language shown, and of the questions shown.
import { assert } from 'chai';

import { all, everyId, fixture, ids, nextTask, text } from '../support/faq.js';

const { contentVersion } = await (await fetch('/dist/manifest.json')).json();

const tags = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const graphs = () => tags().map((tag) => JSON.parse(tag.textContent));
/** Waits until the page has the graph that a test asks for. */
async function until(isRight) {
  while (!isRight(graphs())) await nextTask();
}
const names = ([graph]) => graph?.mainEntity.map(({ name }) => name);
const titles = (faq) => all(faq, '[part=question]').map(text);

/** The element with structured data, once the page has it. */
async function show(attributes = '') {
  const faq = await fixture(`<ketamine-faq structured-data ${attributes}></ketamine-faq>`);
  await until((found) => found.length === 1);
  return faq;
}

/** Puts another tag on the page for the time of a test. */
function withTag(json, action) {
  const tag = document.createElement('script');
  tag.type = 'application/ld+json';
  tag.textContent = json;
  document.body.append(tag);
  return action(tag).finally(() => tag.remove());
}

/** Resolves when the file with the code has been fetched by an element that came first. */
async function settled(faq) {
  await faq.updateComplete;
  for (let turn = 0; turn < 5; turn++) await nextTask();
}

describe('Structured data', () => {
  afterEach(async () => {
    // The fixtures are removed after this hook, or before it.
    document.querySelectorAll('ketamine-faq').forEach((faq) => faq.remove());
    assert.deepEqual(graphs(), [], 'nothing is left when the element has gone');
  });

  it('is not there by default, nor for no question', async () => {
    await show().then((faq) => faq.remove());
    await settled(await fixture('<ketamine-faq></ketamine-faq>'));
    await settled(await fixture('<ketamine-faq structured-data questions="none"></ketamine-faq>'));
    assert.deepEqual(graphs(), []);
  });

  it('has no question of the page, whose answer it does not hold', async () => {
    const own = '<details id="parking"><summary>Where do I park?</summary>Here</details>';
    await settled(await fixture(`<ketamine-faq structured-data questions="none">${own}</ketamine-faq>`));
    assert.deepEqual(graphs(), []);
    await fixture(`<ketamine-faq structured-data>${own}</ketamine-faq>`);
    await until((found) => found.length === 1);
    assert.lengthOf(names(graphs()), 20);
  });

  it('has every question and its plain answer, in the head', async () => {
    const faq = await show('open="all"');
    const [graph] = graphs();
    assert.equal(tags()[0].parentNode, document.head);
    assert.deepEqual([graph['@type'], graph.inLanguage, graph.mainEntity.length], ['FAQPage', 'en', 20]);
    assert.deepEqual(names([graph]), titles(faq));
    assert.notProperty(graph, 'lastReviewed');
    assert.notProperty(graph, 'reviewedBy');
    assert.notProperty(graph, 'publisher');
    const squeeze = (words) => words.replace(/[•\s]+/g, '');
    ids(faq).forEach((id, index) => {
      const answer = graph.mainEntity[index].acceptedAnswer.text;
      const [shown] = all(faq, `#${id} [part=answer] > div`);
      assert.equal(squeeze(answer), squeeze(shown.textContent), id);
      assert.notMatch(answer, /[{}<]/);
    });
  });

  it('follows the questions, the region and the review while the page is open', async () => {
    const faq = await show();
    faq.questions = 'cost prepare';
    await until(([graph]) => graph?.mainEntity.length === 5);
    assert.deepEqual(names(graphs()), titles(faq));
    faq.region = 'GB';
    await until(([graph]) => JSON.stringify(graph).includes('116 123'));
    for (const [name, value] of Object.entries({
      reviewer: '</script><script>hostile = 1</script>',
      'reviewed-on': '2026-01-03',
      'reviewed-version': contentVersion,
    }))
      faq.setAttribute(name, value);
    await until(([graph]) => graph?.lastReviewed);
    const [graph] = graphs();
    assert.deepEqual(
      [graph.lastReviewed, graph.reviewedBy],
      ['2026-01-03', { '@type': 'Person', name: '</script><script>hostile = 1</script>' }],
    );
    assert.notInclude(tags()[0].textContent, '<');
    assert.isUndefined(globalThis.hostile);
    faq.reviewedVersion = '0.9';
    await until(([other]) => other && !other.reviewedBy);
    faq.structuredData = false;
    await until((found) => !found.length);
    faq.structuredData = true;
    await until((found) => found.length === 1);
  });

  it('is in the language shown', async () => {
    const faq = await show();
    faq.lang = 'es';
    await until(([graph]) => graph?.inLanguage === 'es');
    assert.deepEqual(names(graphs()), titles(faq));
  });

  it('is there once for two elements, and stays with the second when the first goes', async () => {
    const first = await show('questions="cost"');
    const second = await fixture('<ketamine-faq structured-data questions="risks"></ketamine-faq>');
    await settled(second);
    assert.deepEqual(names(graphs()), titles(first));
    first.remove();
    assert.deepEqual(names(graphs()), titles(second));
    document.body.append(first);
    await settled(first);
    assert.deepEqual(names(graphs()), titles(second));
    second.remove();
    assert.deepEqual(names(graphs()), titles(first));
  });

  it('goes with the element, stays when it moves, and comes back', async () => {
    const faq = await show();
    const box = document.createElement('div');
    document.body.append(box);
    box.append(faq);
    assert.lengthOf(graphs(), 1);
    faq.remove();
    assert.lengthOf(graphs(), 0);
    document.body.append(faq);
    await until((found) => found.length === 1);
    box.remove();
  });

  for (const json of [
    '{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[]}',
    '{"@graph":[{"@type":["WebPage", "FAQPage"]}]}',
  ])
    it(`leaves the page alone that has its own: ${json}`, () =>
      withTag(json, async () => {
        const faq = await fixture('<ketamine-faq structured-data></ketamine-faq>');
        await settled(faq);
        assert.lengthOf(tags(), 1);
        faq.questions = 'cost';
        await settled(faq);
        assert.lengthOf(tags(), 1);
      }));

  it('leaves the page alone that has its own as microdata', async () => {
    const box = document.createElement('div');
    box.setAttribute('itemtype', 'https://schema.org/FAQPage');
    document.body.append(box);
    await settled(await fixture('<ketamine-faq structured-data></ketamine-faq>'));
    assert.lengthOf(tags(), 0);
    box.remove();
  });

  it('stands beside data of another type', () =>
    withTag('{"@type":"MedicalClinic"}', async () => {
      const faq = await fixture('<ketamine-faq structured-data></ketamine-faq>');
      await until((found) => found.length === 2);
      faq.remove();
      assert.lengthOf(tags(), 1);
    }));

  it('means the attribute, whatever its value, as for every boolean attribute', async () => {
    const faq = await show();
    assert.isTrue(faq.structuredData);
    faq.setAttribute('structured-data', 'false');
    assert.isTrue(faq.structuredData);
    faq.removeAttribute('structured-data');
    assert.isFalse(faq.structuredData);
    assert.deepEqual(ids(faq), everyId);
  });
});
