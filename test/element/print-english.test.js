// With `print-english` the print buttons print English beside another language.
import { assert } from 'chai';

import { all, answer, button, control, fixture, isSeen, one, text } from '../support/faq.js';
import { pressToPrint } from '../support/press-to-print.js';
import { toPaper, toScreen } from '../support/print-media.js';

const { default: english } = await import('/build/languages/en.js');

async function show(lang, attributes = '', content = '') {
  const faq = await fixture(`<ketamine-faq lang="${lang}" ${attributes}>${content}</ketamine-faq>`);
  if (faq.locale !== lang)
    await new Promise((resolve) => faq.addEventListener('ketamine-faq-language', resolve, { once: true }));
  await faq.updateComplete;
  return faq;
}
const press = (faq, look) => pressToPrint(control(faq, 'print'), look);
const inEnglish = (root) => [...root.querySelectorAll('div[lang=en][dir=ltr]')].filter(isSeen);
/** The English of a question: its title, and its answer. */
const englishOf = (faq, id) => [...inEnglish(button(faq, id)), ...inEnglish(answer(faq, id))];
const texts = (node) =>
  [...node.querySelectorAll('p, li')].filter(isSeen).map((each) => each.innerText.replace(/\s+/g, ' ').trim());
const nothingInEnglish = (faq) => assert.equal(all(faq, 'div[lang=en]').length, 0);

describe('print-english', () => {
  for (const [lang, isBeside] of [
    ['es', (own, other) => own.right <= other.left],
    ['ar', (own, other) => other.right <= own.left],
  ])
    it(`prints each question and answer in English, at the end of its lines: ${lang}`, async () => {
      const faq = await show(lang, 'print-english');
      nothingInEnglish(faq);
      await press(faq, () => {
        const items = all(faq, '[part=item]');
        assert.lengthOf(items, 20);
        for (const { id } of items) {
          const [title, blocks, ...others] = englishOf(faq, id);
          assert.equal(others.length, 0);
          assert.equal(text(title), english.questions[id].title);
          assert.lengthOf(texts(blocks), english.questions[id].answer.flat().length, id);
          assert.include(texts(blocks)[0], english.questions[id].answer[0].split('{')[0].trim());
          const places = [title, blocks].map((node) => {
            const [own, other] = [node.previousElementSibling.firstChild, node.firstChild].map((child) => {
              const range = document.createRange();
              range.selectNodeContents(child.parentNode);
              return range.getBoundingClientRect();
            });
            assert.approximately(own.top, other.top, 1, id);
            assert.isTrue(isBeside(own, other), id);
            return other.left;
          });
          assert.approximately(places[0], places[1], 1, `${id}: one column`);
        }
      });
      nothingInEnglish(faq);
    });

  it('prints the crisis lines and the notes in English too, each once', async () => {
    const faq = await show('es', 'print-english region="CA"');
    await press(faq, () => {
      const said = texts(one(faq, 'section'));
      for (const wanted of [
        'Thinking about suicide? Call or text 988.',
        'In danger now? Call 911.',
        english.safety.below[1],
      ])
        assert.lengthOf(
          said.filter((each) => each === wanted),
          1,
          wanted,
        );
    });
    assert.include(texts(control(faq, 'items').closest('section')), 'Thinking about suicide? Call or text 988.');
  });

  it('prints of a risk question in short form one paragraph in each language', async () => {
    const faq = await show('es', 'print-english questions="prepare"');
    await press(faq, () => {
      const [title, blocks] = englishOf(faq, 'addictive');
      assert.equal(text(title), english.questions.addictive.title);
      assert.lengthOf(texts(blocks), 1);
      assert.lengthOf(texts(blocks.previousElementSibling), 1);
    });
  });

  it('prints English beside the general answer, and none beside what the page has written', async () => {
    const faq = await show(
      'es',
      'print-english',
      `<details id="constructor"><summary>¿Dónde estaciono?</summary>Detrás.</details>
      <details data-replaces="cost"><summary>Precio</summary>Gratis.</details>`,
    );
    await press(faq, () => {
      assert.equal(englishOf(faq, 'constructor').length, 0);
      assert.isTrue(isSeen(button(faq, 'constructor')));
      const [, blocks] = englishOf(faq, 'cost');
      assert.equal(blocks.closest('[id]').id, 'cost-general');
      assert.isFalse(blocks.parentNode.contains(one(faq, '#cost slot')));
    });
  });

  for (const [lang, attributes] of [
    ['en', 'print-english'],
    ['es', ''],
  ])
    it(`changes nothing on paper in ${lang} with “${attributes}”`, async () => {
      const faq = await show(lang, attributes);
      await press(faq, () => {
        nothingInEnglish(faq);
        assert.lengthOf(all(faq, '[part=question]').filter(isSeen), 20);
      });
    });

  it('changes nothing where the browser prints by itself', async () => {
    const faq = await show('es', 'print-english');
    await press(faq, () => assert.equal(inEnglish(answer(faq, 'cost')).length, 1));
    await toPaper();
    try {
      nothingInEnglish(faq);
    } finally {
      await toScreen();
    }
  });

  it('leaves the words of the reader’s language as they are on the screen', async () => {
    const faq = await show('es', 'print-english open="all"');
    const state = () =>
      all(faq, '.kf-title, [part=answer] p, .kf-safety p, .kf-notes li').map((node) => [
        text(node),
        node.getBoundingClientRect().top,
      ]);
    const isShown = ([, top]) => top !== 0;
    const before = state().filter(isShown);
    const { print } = window;
    // The content for paper is rendered, and the screen shows its own.
    const during = await new Promise((resolve) => {
      window.print = () => resolve([all(faq, '.kf-pair').length, state().filter(isShown)]);
      control(faq, 'print').click();
    });
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    assert.equal(during[0], 40);
    assert.deepEqual(during[1], before);
  });
});
