// Questions of the page with a missing or wrong part, with hostile values, or with scripts of the page that change them.
import { assert } from 'chai';

import {
  all,
  answer,
  button,
  fixture,
  groupTitles,
  ids,
  isSeen,
  next,
  nextTask,
  openIds,
  search,
  seenIds,
  text,
  warningsDuring,
} from '../support/faq.js';
import { parking, language, show, child, title, press, changed, warningsOf } from '../support/own-questions.js';

describe('The id of a question of the page', () => {
  it('is made from its text if it has none, with one warning', async () => {
    const { faq, warnings } = await warningsOf(
      '<details><summary>Where do I park? (Now!)</summary>x</details><details><summary>أين أقف؟</summary>y</details>',
    );
    assert.deepEqual(ids(faq).slice(20), ['where-do-i-park-now', 'أين-أقف']);
    assert.lengthOf(warnings, 2);
    assert.include(warnings[0], 'where-do-i-park-now');
    faq.show('أين-أقف');
    await faq.updateComplete;
    assert.isTrue(isSeen(child(faq, 'details:last-child')));
  });

  it('is made from its text if a script has given it a null character, which HTML does not have', async () => {
    const faq = document.createElement('ketamine-faq');
    const own = faq.appendChild(document.createElement('details'));
    own.id = 'a\0b';
    own.append(document.createElement('summary'), 'Behind the house.');
    own.firstChild.append('Where do I\0park?');
    document.body.append(faq);
    await faq.updateComplete;
    assert.equal(ids(faq).at(-1), 'where-do-i-park');
    assert.equal(title(faq, 'where-do-i-park'), 'Where do I park?');
    faq.show('where-do-i-park');
    await faq.updateComplete;
    assert.isTrue(isSeen(own));
    faq.remove();
  });

  it('is made from its text if one of ours, or another one of the page, has it', async () => {
    const { faq, warnings } = await warningsOf(
      '<details id="cost"><summary>Our prices?</summary>x</details>' +
        '<details id="a"><summary>Same</summary>y</details><details id="a"><summary>Same</summary>z</details><details><summary>Same</summary>z</details>',
    );
    assert.deepEqual(ids(faq).slice(20), ['our-prices', 'a', 'same', 'same-2']);
    assert.lengthOf(warnings, 3);
    assert.equal(title(faq, 'cost'), 'What does it cost, and will insurance pay?');
    assert.notInclude(text(answer(faq, 'cost')), 'Our prices');
  });

  it('is made from its text if a part of ours, a group or a keyword has it, or if open could not name it', async () => {
    const taken =
      'cost-answer,cost-general,prepare-sources,search,search-label,language,all,none,practical,basics,a b,a,a-answer'.split(
        ',',
      );
    const { faq, warnings } = await warningsOf(
      taken.map((id, n) => `<details id="${id}"><summary>Own ${n}</summary>Text</details>`).join(''),
    );
    assert.deepEqual(
      ids(faq).slice(20),
      taken.map((id, n) => (id === 'a' ? 'a' : `own-${n}`)),
    );
    assert.lengthOf(warnings, taken.length - 1);
    const { faq: other } = await warningsOf('<details><summary>Search</summary>Text</details>');
    assert.equal(ids(other).at(-1), 'search-2');
  });

  const hostile = [
    `a"b'c`,
    '<script>top.hurt=1</script>',
    '"><img/src=x/onerror="top.hurt=1">',
    '${top.hurt=1}',
    '$&<?>',
    '{crisis}',
    '100%',
    '%41',
    '#x',
    '__proto__',
    'constructor',
    'header',
    'أين',
    '🅿️',
    'x'.repeat(5000),
  ];
  for (const value of hostile)
    it(`is text, and so are title, group and answer: ${value.slice(0, 40)}`, async () => {
      const own = document.createElement('details');
      own.id = value;
      own.dataset.group = value;
      own.append(document.createElement('summary'), `Call 988. ${value}`);
      own.firstChild.textContent = `Is it ${value}?`;
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      await warningsDuring(async () => {
        faq.append(own);
        await changed(faq);
      });
      assert.equal(ids(faq).at(-1), value);
      assert.equal(title(faq, value), `Is it ${value}?`.replace(/\s+/g, ' '));
      await warningsDuring(async () => {
        faq.open = [value];
        await faq.updateComplete;
      });
      faq.show(value);
      await faq.updateComplete;
      assert.isTrue(isSeen(own));
      faq.hide(value);
      await search(faq, '988');
      const item = all(faq, '[part=item]').at(-1);
      assert.equal(text(item.querySelector('.kf-excerpt')).slice(0, 9), 'Call 988.');
      await search(faq, `call ${value.slice(0, 30)}`);
      await search(faq, '');
      assert.isUndefined(window.top.hurt);
      assert.lengthOf(all(faq, 'script, img'), 0);
    });

  it('may be that of a hostile answer for ours', async () => {
    for (const value of hostile) {
      const faq = await fixture('<ketamine-faq></ketamine-faq>');
      const own = document.createElement('details');
      own.dataset.replaces = value;
      own.textContent = 'Text';
      await warningsDuring(async () => {
        faq.append(own);
        await changed(faq);
      });
      assert.lengthOf(ids(faq), 21);
      assert.isUndefined(window.top.hurt);
    }
  });
});

describe('A question of the page with faults', () => {
  it('has a title without a summary, or with an empty one, and one warning', async () => {
    for (const own of ['<details id="a">Text</details>', '<details id="a"><summary> </summary>Text</details>']) {
      const { faq, warnings } = await warningsOf(own, 'open="a"');
      assert.equal(title(faq, 'a'), 'At your clinic');
      assert.isTrue(isSeen(child(faq)));
      assert.lengthOf(warnings, 1);
      assert.include(warnings[0], '<summary>');
    }
  });

  it('stands in the group of the page if it names an unknown one, with one warning', async () => {
    const { faq, warnings } = await warningsOf(parking.replace('>', ' data-group="parkingx">'));
    assert.equal(groupTitles(faq).at(-1), 'At your clinic');
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0], /data-group="parkingx".*practical basics/);
  });

  it('is shown among two hundred', async () => {
    const many = Array.from(
      { length: 200 },
      (_, n) => `<details id="q${n}"><summary>Question ${n}?</summary><p>Answer number${n}.</p></details>`,
    );
    const faq = await show(many.join(''));
    assert.lengthOf(ids(faq), 220);
    await search(faq, 'number150');
    assert.deepEqual(seenIds(faq), ['q150']);
    faq.showAll();
    await faq.updateComplete;
    assert.lengthOf(openIds(faq), 220);
  });

  it('shows its answer although a script of the page lets only one be open', async () => {
    const faq = await show(parking + language);
    const own = [...faq.querySelectorAll('details')];
    for (const each of own)
      each.addEventListener(
        'toggle',
        () => each.open && own.forEach((other) => other === each || (other.open = false)),
      );
    own[0].open = false;
    await changed(faq);
    await press(faq, button(faq, 'parking'));
    assert.isTrue(isSeen(child(faq, '#parking > p')));
  });

  it('is shown whatever the page does to its slot, its name and its state', async () => {
    const faq = await show(parking + language, 'open="parking spanish"');
    const own = [...faq.querySelectorAll('details')];
    const paragraphs = [...faq.querySelectorAll('details > p')];
    const actions = {
      'closes it': () => (own[0].open = false),
      'gives all one name': () => own.forEach((each) => (each.name = 'faq')),
      'writes its attributes again': () =>
        own.forEach((each) => ['slot', 'open', 'name'].forEach((name) => each.removeAttribute(name))),
      'writes its summary again': () => own[0].firstChild.removeAttribute('style'),
      'replaces its summary': () => (own[0].firstChild.outerHTML = '<summary>New?</summary>'),
    };
    for (const [name, act] of Object.entries(actions)) {
      act();
      // No observer reports a style.
      if (name === 'writes its summary again') faq.requestUpdate();
      await changed(faq);
      await changed(faq);
      assert.isTrue(paragraphs.every(isSeen), name);
      assert.isFalse([...faq.querySelectorAll('summary')].some(isSeen), name);
    }
  });

  it('fires no event of its details, whatever changes, and a page that answers each does not end', async () => {
    const heard = [];
    const hear = ({ target }) => {
      heard.push(target);
      if (target.open) document.querySelectorAll('details').forEach((each) => (each.open = each === target));
    };
    document.addEventListener('toggle', hear, true);
    const faq = await show(parking + language, 'open="parking spanish"');
    faq.mode = 'single';
    await faq.updateComplete;
    faq.mode = 'multiple';
    faq.append('New');
    await changed(faq);
    faq.querySelector('details').open = false;
    await changed(faq);
    const other = faq.parentElement.appendChild(document.createElement('details'));
    other.open = true;
    await next(other, 'toggle');
    document.removeEventListener('toggle', hear, true);
    assert.deepEqual(heard, [other]);
    await changed(faq);
    faq.show('parking');
    faq.show('spanish');
    await faq.updateComplete;
    assert.isTrue([...faq.querySelectorAll('details > p')].every(isSeen));
  });

  it('ends when a script of the page closes it again and again', async () => {
    const faq = await show(parking);
    const observer = new MutationObserver(() => (child(faq).open = false));
    observer.observe(child(faq), { attributeFilter: ['open'] });
    child(faq).open = false;
    await nextTask();
    observer.disconnect();
    assert.isFalse(child(faq).open);
  });

  it('is closed at the start in a copy of the page, such as a router keeps', async () => {
    const faq = await show(parking + language, 'open="parking"');
    const copy = await fixture(faq.outerHTML.replace('open="parking"', ''));
    assert.deepEqual(ids(copy), ids(faq));
    assert.deepEqual(openIds(copy), []);
    await press(copy, button(copy, 'parking'));
    assert.isTrue(isSeen(child(copy, '#parking > p')));
  });
});
