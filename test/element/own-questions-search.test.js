// A search in questions that the page has written itself.
import { assert } from 'chai';

import { all, everyId, fixture, one, search, seenIds, text } from '../support/faq.js';
import { parking, show, child, title, changed } from '../support/own-questions.js';

describe('A search in questions of the page', () => {
  const rich =
    '<details id="bring"><summary>What do I bring?</summary><p>Please do not bring:</p><ul><li><p>pets</p></li><li>a <em>very</em> loud friend</li></ul>' +
    '<p>Note:</p><p>Straße 7.</p><script>var hiddenword</script></details>';

  it('finds the title and the text of the page, with the whole sentence below it', async () => {
    const faq = await show(parking + rich);
    const excerpt = async (query) => {
      await search(faq, query);
      return [seenIds(faq).filter((id) => !everyId.includes(id)), text(one(faq, '.kf-excerpt'))];
    };
    assert.deepEqual(await excerpt('lawn'), [['parking'], 'Do not park on the lawn.']);
    assert.deepEqual(await excerpt('pets'), [['bring'], 'Please do not bring: pets']);
    assert.deepEqual(await excerpt('loud'), [['bring'], 'Please do not bring: a very loud friend']);
    assert.deepEqual(await excerpt('strasse'), [['bring'], 'Straße 7.']);
    assert.deepEqual((await excerpt('note 7'))[0], ['bring']);
    assert.deepEqual((await excerpt('hiddenword'))[0], []);
    await search(faq, 'park');
    assert.include(seenIds(faq), 'parking');
  });

  it('finds each block after the settings or the content have changed, and a question that is new', async () => {
    const list =
      '<details id="bring"><summary>What do I bring?</summary><p>Please do not bring:</p><ul><li>cats</li><li>dogs</li></ul></details>';
    const faq = await show(list);
    const excerpt = async () => {
      await changed(faq);
      return all(faq, '.kf-excerpt').map(text);
    };
    await search(faq, 'dogs');
    const both = ['Please do not bring: dogs'];
    assert.deepEqual(await excerpt(), both);
    faq.region = 'GB';
    assert.deepEqual(await excerpt(), both);
    faq.insertAdjacentHTML('beforeend', list.replace('bring"', 'leave"').replace('do not bring', 'leave'));
    assert.deepEqual(await excerpt(), [...both, 'Please leave: dogs']);
    faq.insertAdjacentHTML('beforeend', parking);
    assert.deepEqual(await excerpt(), [...both, 'Please leave: dogs']);
    await search(faq, 'lawn');
    assert.deepEqual(seenIds(faq), ['parking']);
  });

  it('leaves out what is hidden, in a title too', async () => {
    const hidden = '<style>.x{}</style><script>var secret</script><template>secret</template><i hidden>secret</i>';
    const faq = await fixture('<ketamine-faq></ketamine-faq>');
    faq.innerHTML = `<details id="a"><summary>Whose${hidden}<div>dog?</div></summary><p>It is ours.</p>${hidden}</details>`;
    await search(faq, 'ours');
    for (let round = 0; round < 2; round++) {
      await changed(faq);
      assert.equal(title(faq, 'a'), 'Whose dog?');
      assert.include(all(faq, '.kf-excerpt').map(text), 'It is ours.');
      await search(faq, 'secret');
      assert.notInclude(seenIds(faq), 'a');
      await search(faq, 'whose ours');
    }
  });

  it('shows the words of the page as they are', async () => {
    const faq = await show(
      '<details data-replaces="cost"><summary>x</summary><p>It is 988 dollars for {crisis} and {x}.</p></details>' +
        '<details id="own"><summary>y</summary><p>Pay 988 euros.</p></details>',
    );
    await search(faq, 'dollars');
    assert.equal(text(one(faq, '.kf-excerpt')), 'It is 988 dollars for {crisis} and {x}.');
    assert.isNull(one(faq, '.kf-excerpt a'));
    await search(faq, 'euros');
    assert.isNull(one(faq, '.kf-excerpt a'));
    await search(faq, '988');
    assert.isNotEmpty(all(faq, '.kf-excerpt a[href="tel:988"]'), 'in ours');
  });

  it('highlights the words in the title, in the sentence, and in the open answer', async () => {
    const faq = await show(parking);
    const marked = () =>
      [...CSS.highlights.get('ketamine-faq')].map(({ startContainer: { parentElement } }) => parentElement);
    const markOf = (element) => getComputedStyle(element, '::highlight(ketamine-faq)').textDecorationLine;
    await search(faq, 'lawn');
    assert.deepEqual(
      marked().map(({ className }) => className),
      ['kf-excerpt kf-searchable'],
    );
    assert.equal(markOf(one(faq, '.kf-excerpt')), 'underline');
    faq.show('parking');
    await faq.updateComplete;
    assert.deepEqual(marked(), [child(faq, '#parking b')]);
    assert.equal(markOf(child(faq, '#parking b')), 'underline');
    faq.remove();
    assert.lengthOf(marked(), 0);
  });
});
