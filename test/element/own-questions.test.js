import { assert } from 'chai';

import {
  all,
  answer,
  button,
  control,
  everyId,
  fixture,
  groupTitles,
  hasFocus,
  ids,
  isOpen,
  isSeen,
  next,
  nextTask,
  one,
  openIds,
  panel,
  risks,
  search,
  seenIds,
  shipped,
  text,
  warningsDuring,
} from '../support/faq.js';
import { pressToPrint } from '../support/press-to-print.js';

const parking =
  '<details id="parking"><summary>Where do I park?</summary><p>Behind the house. Do not park on the <b>lawn</b>.</p></details>';
const language =
  '<details id="spanish" data-group="treatment"><summary>Do you speak Spanish?</summary><p>Yes.</p></details>';
const cost = '<details data-replaces="cost"><summary>Our prices</summary><p>We ask for 400 dollars.</p></details>';

const show = (children, attributes = '') =>
  fixture(`<ketamine-faq ${attributes}><p id="fallback">Call 988.</p>${children}</ketamine-faq>`);
const only = (children, attributes = '') => show(children, `questions="none" ${attributes}`);
const child = (faq, selector = 'details') => faq.querySelector(`:scope > ${selector}`);
const title = (faq, id) => text(one(faq, `#${CSS.escape(id)} .kf-title`));
const press = async (faq, element) => {
  element.click();
  await faq.updateComplete;
};
/** Waits until the element has rendered what the page has changed. */
const changed = async (faq) => {
  // The observer runs in a microtask, and asks for the update.
  await Promise.resolve();
  await faq.updateComplete;
};
const warningsOf = async (children, attributes) => {
  let faq;
  const warnings = await warningsDuring(async () => (faq = await show(children, attributes)));
  return { faq, warnings };
};

describe('A question of the page itself', () => {
  it('stands behind ours, in a group of its own, as a heading with a button', async () => {
    const { faq, warnings } = await warningsOf(parking);
    assert.deepEqual(warnings, []);
    assert.deepEqual(ids(faq), [...everyId, 'parking']);
    assert.equal(groupTitles(faq).at(-1), 'At your clinic');
    assert.equal(text(one(faq, '#parking h3 > button')), 'Where do I park?');
    assert.equal(one(faq, '#parking').part.value, 'item');
  });

  it('stands last in the group of ours that it names', async () => {
    const faq = await show(language + parking);
    const { basics, 'right-for-me': right, treatment, risks: risk, 'in-short': short } = shipped;
    assert.deepEqual(ids(faq), [...basics, ...right, ...treatment, 'spanish', ...risk, ...short, 'parking']);
    await press(faq, button(faq, 'spanish'));
    assert.isTrue(isSeen(child(faq, '#spanish')));
  });

  it('has the level of the headings around it, and no group heading if it stands alone', async () => {
    const faq = await show(parking, 'heading-level="4"');
    assert.equal(one(faq, '#parking [part=question-heading]').localName, 'h5');
    const alone = await only(parking, 'heading-level="4"');
    assert.equal(one(alone, '#parking [part=question-heading]').localName, 'h4');
    assert.deepEqual(groupTitles(alone), []);
  });

  it('opens and closes at its button, and the fallback content stays unseen', async () => {
    const faq = await show(parking);
    assert.isFalse(isSeen(child(faq)));
    await press(faq, button(faq, 'parking'));
    assert.isTrue(isOpen(faq, 'parking'));
    assert.isTrue(isSeen(child(faq, '#parking > p')));
    assert.isFalse(isSeen(child(faq, '#parking > summary')));
    assert.isFalse(isSeen(child(faq, '#fallback')));
    await press(faq, button(faq, 'parking'));
    assert.isFalse(isSeen(child(faq, '#parking > p')));
    assert.equal(panel(faq, 'parking').getAttribute('hidden'), 'until-found');
  });

  it('keeps the nodes of the page where they are, and gives them back as they were', async () => {
    const markup =
      '<details id="parking" name="faq"><summary style="display: flex;">Where?</summary><p>Here</p></details>' +
      '<details id="open" open=""><summary>And when?</summary>Now</details>';
    const faq = await show(markup);
    const nodes = [...faq.querySelectorAll('*')];
    await press(faq, button(faq, 'parking'));
    assert.deepEqual([...faq.querySelectorAll('*')], nodes);
    const { parentElement } = faq;
    faq.remove();
    assert.equal(faq.innerHTML, `<p id="fallback">Call 988.</p>${markup}`);
    parentElement.append(faq);
    await faq.updateComplete;
    assert.isTrue(isSeen(child(faq, '#parking > p')));
    assert.isFalse(isSeen(child(faq, '#parking > summary')));
  });

  it('keeps what the page changes while it is shown', async () => {
    const faq = await show(
      '<details id="parking" name="a"><summary style="color: red !important; display: flex !important;">Where?</summary>Here</details>',
    );
    child(faq).style.color = 'green';
    child(faq, '#parking > summary').style.color = 'blue';
    child(faq).name = 'b';
    await changed(faq);
    assert.isFalse(child(faq).hasAttribute('name'));
    faq.remove();
    const { name, style, firstChild } = child(faq);
    assert.deepEqual(
      [name, style.color, firstChild.style.cssText],
      ['b', 'green', 'color: blue; display: flex !important;'],
    );
  });

  it('gives the focus to its button if its summary has it when the script takes over', async () => {
    const box = document.createElement('div');
    box.innerHTML = `<x-later>${parking}</x-later>`;
    const faq = document.createElement('ketamine-faq');
    document.body.append(box, faq);
    try {
      faq.append(...box.firstChild.childNodes);
      child(faq, '#parking > summary').focus();
      assert.equal(document.activeElement, child(faq, '#parking > summary'));
      await changed(faq);
      await new Promise(requestAnimationFrame);
      assert.isTrue(hasFocus(faq, button(faq, 'parking')));
    } finally {
      box.remove();
      faq.remove();
    }
  });

  it('begins as far below its title as an answer of ours', async () => {
    const faq = await show(parking + language.replace('<p>Yes.</p>', ' Yes'), 'open="all"');
    const gap = (id, first) => first.getBoundingClientRect().top - button(faq, id).getBoundingClientRect().bottom;
    const ours = gap('cost', answer(faq, 'cost').querySelector('p'));
    assert.approximately(gap('parking', child(faq, '#parking > p')), ours, 0.5);
    const range = document.createRange();
    range.selectNode(child(faq, '#spanish').lastChild);
    assert.isBelow(gap('spanish', range), ours + 6);
  });

  it('is hidden and shown whatever style the page has for every summary and details', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent =
      'summary { display: list-item !important } details { margin: 50px !important; border: 9px solid; padding: 50px }';
    try {
      const faq = await show(parking, 'open="parking"');
      assert.isFalse(isSeen(child(faq, '#parking > summary')));
      const { paddingTop, borderTopWidth, marginTop } = getComputedStyle(child(faq));
      assert.deepEqual([paddingTop, borderTopWidth, marginTop], ['0px', '0px', '0px']);
    } finally {
      style.remove();
    }
  });

  it('is open at the start if its markup is, if open names it, or if a reader has opened it', async () => {
    const faq = await show(parking.replace('>', ' open>') + language, 'open="spanish"');
    assert.sameMembers(openIds(faq), ['parking', 'spanish']);
    faq.hide('parking');
    await faq.updateComplete;
    faq.parentElement.append(faq);
    await faq.updateComplete;
    assert.deepEqual(openIds(faq), ['spanish']);
  });

  it('fires both events, with its id', async () => {
    const faq = await show(parking);
    const told = [];
    for (const name of ['beforetoggle', 'toggle'])
      faq.addEventListener(`ketamine-faq-${name}`, ({ detail }) => told.push([name, detail]));
    await press(faq, button(faq, 'parking'));
    const detail = { id: 'parking', open: true };
    assert.deepEqual(told, [
      ['beforetoggle', detail],
      ['toggle', detail],
    ]);
  });

  it('closes and is closed in single mode, and opens with all others', async () => {
    const single = await show(parking, 'mode="single" open="cost"');
    await press(single, button(single, 'parking'));
    assert.deepEqual(openIds(single), ['parking']);
    await press(single, button(single, 'cost'));
    assert.deepEqual(openIds(single), ['cost']);
    const faq = await show(parking);
    await press(faq, control(faq, 'toggle-all'));
    assert.deepEqual(openIds(faq), ids(faq));
    assert.equal(text(control(faq, 'toggle-all')), 'Close all');
  });

  it('opens by its address and by show, and takes the focus', async () => {
    const faq = await show(parking);
    faq.show('parking');
    await faq.updateComplete;
    assert.isTrue(isOpen(faq, 'parking'));
    faq.hide('parking');
    const arrived = next(window, 'hashchange');
    location.hash = '#parking';
    await arrived;
    while (!hasFocus(faq, button(faq, 'parking'))) await new Promise(requestAnimationFrame);
    assert.isTrue(isOpen(faq, 'parking'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has a link of its own and no sources', async () => {
    const faq = await show(parking, 'open="parking"');
    assert.match(one(faq, '#parking .kf-foot a').href, /#parking$/);
    assert.isNull(one(faq, '#parking .kf-sources-toggle'));
  });

  it('keeps what the page has put into it as it is, with other elements of ours', async () => {
    const faq = await show(
      '<details id="more"><summary>More?</summary><a href="/x">A link</a><table><tr><td>1</td></tr></table>' +
        '<details id="inner"><summary>Inner</summary>Text</details>' +
        '<ketamine-faq questions="cost"><details id="deep"><summary>Deep?</summary>Yes</details></ketamine-faq></details>',
      'open="more"',
    );
    const inner = faq.querySelector('#inner');
    assert.isFalse(inner.open);
    assert.isTrue(isSeen(inner.querySelector('summary')));
    inner.querySelector('summary').click();
    assert.isTrue(inner.open);
    assert.notInclude(ids(faq), 'inner');
    assert.notInclude(ids(faq), 'deep');
    const nested = faq.querySelector('ketamine-faq');
    await nested.updateComplete;
    assert.deepEqual(ids(nested), ['cost', 'deep']);
  });

  it('lets the page hear of presses and keys in its own content', async () => {
    const faq = await show(
      '<details id="form"><summary>Form</summary><a href="#x">x</a><input></details>',
      'open="form"',
    );
    const heard = [];
    const hear = ({ type }) => heard.push(type);
    for (const type of ['mousedown', 'keydown']) document.addEventListener(type, hear);
    child(faq, 'details > a').dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    child(faq, 'details > input').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }),
    );
    for (const type of ['mousedown', 'keydown']) document.removeEventListener(type, hear);
    assert.deepEqual(heard, ['mousedown', 'keydown']);
  });

  it('leaves content of the slots header and footer, and hidden details, alone', async () => {
    const faq = await show(
      '<details slot="footer"><summary>Footer</summary>x</details><details hidden id="later"><summary>Later?</summary>y</details>',
    );
    assert.deepEqual(ids(faq), everyId);
    assert.isTrue(isSeen(child(faq, '[slot=footer] > summary')));
    child(faq, '#later').hidden = false;
    await changed(faq);
    assert.include(ids(faq), 'later');
  });
});

describe('The options of a page with questions of its own', () => {
  const two = parking + language;

  it('show these alone with “none”, and put them where questions names them', async () => {
    const { faq, warnings } = await warningsOf(two, 'questions="none"');
    assert.deepEqual(ids(faq), ['parking', 'spanish']);
    assert.deepEqual(warnings, []);
    assert.deepEqual(ids(await show(two, 'questions="practical cost"')), ['parking', 'cost', 'spanish']);
    assert.deepEqual(ids(await show(two, 'questions="spanish parking cost"')), ['spanish', 'cost', 'parking']);
  });

  it('never let them take the place of the risks', async () => {
    await warningsDuring(async () => {
      assert.deepEqual(ids(await show(parking, 'questions="brain"')), ['brain', ...risks, 'parking']);
      const own = parking.replace('id="parking"', 'id="ours" data-group="risks"');
      assert.deepEqual(ids(await show(own, 'questions="brain ours"')), [
        'brain',
        'ours',
        'side-effects',
        'addictive',
        risks[0],
      ]);
    });
  });

  it('leave them out by id and by group', async () => {
    assert.notInclude(ids(await show(two, 'exclude="parking"')), 'parking');
    const faq = await show(two, 'exclude="practical"');
    assert.deepEqual([ids(faq).includes('parking'), ids(faq).includes('spanish')], [false, true]);
    assert.isFalse(isSeen(child(faq, '#parking')));
  });

  it('leave closed what is not shown, though its markup is open', async () => {
    const hidden = parking.replace('>', ' open>') + cost.replace('>', ' open>');
    const faq = await only(hidden + language, 'exclude="parking" mode="single"');
    assert.deepEqual(ids(faq), ['spanish']);
    await press(faq, button(faq, 'spanish'));
    assert.isTrue(isOpen(faq, 'spanish'));
    assert.lengthOf(all(await show(hidden, 'exclude="parking cost"'), '[part~=print]'), 1);
  });

  it('warn of an unknown id, and name theirs', async () => {
    const { warnings } = await warningsOf(two, 'open="parkin"');
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0], /parkin.*Accepted: .*cost.*parking/);
  });
});

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
      // Nothing tells of a style.
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

describe('A page that changes its questions', () => {
  it('adds, changes and removes them', async () => {
    const faq = await show(parking);
    faq.insertAdjacentHTML('beforeend', language);
    await changed(faq);
    assert.include(ids(faq), 'spanish');
    child(faq, '#spanish > summary').firstChild.data = 'Do you speak Chinese?';
    await changed(faq);
    assert.equal(title(faq, 'spanish'), 'Do you speak Chinese?');
    child(faq, '#spanish').dataset.group = 'basics';
    await changed(faq);
    assert.equal(one(faq, '.kf-item#spanish').closest('.kf-group').querySelector('h2').textContent, 'The basics');
    child(faq, '#spanish').id = 'speech';
    await changed(faq);
    assert.include(ids(faq), 'speech');
    const gone = child(faq, '#speech');
    gone.remove();
    await changed(faq);
    assert.deepEqual(ids(faq), [...everyId, 'parking']);
    assert.equal(
      gone.outerHTML,
      '<details id="speech" data-group="basics"><summary>Do you speak Chinese?</summary><p>Yes.</p></details>',
    );
  });

  it('keeps what is open, and the new answer is found', async () => {
    const faq = await show(parking, 'open="cost"');
    await press(faq, button(faq, 'parking'));
    child(faq, '#parking > p').textContent = 'Under the bridge.';
    await changed(faq);
    assert.sameMembers(openIds(faq), ['cost', 'parking']);
    assert.isTrue(isSeen(child(faq, '#parking > p')));
    await search(faq, 'bridge');
    assert.deepEqual(seenIds(faq), ['parking']);
    child(faq, '#parking > summary').outerHTML = '<summary>Where now?</summary>';
    await changed(faq);
    assert.isFalse(isSeen(child(faq, '#parking > summary')));
    assert.isTrue(isOpen(faq, 'parking'));
  });
});

describe('A search', () => {
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

describe('An answer of the page in place of ours', () => {
  const general = (faq, id) => one(faq, `#${id}-general`);

  it('stands below our title, says whose it is, and shows ours below at a press', async () => {
    const { faq, warnings } = await warningsOf(cost, 'open="cost"');
    assert.deepEqual(warnings, []);
    assert.deepEqual(ids(faq), everyId);
    assert.notEqual(title(faq, 'cost'), 'Our prices');
    assert.match(text(answer(faq, 'cost')), /^Answer from your clinic/);
    assert.isTrue(isSeen(child(faq, 'details > p')));
    const toggle = one(faq, '#cost .kf-general');
    assert.equal(text(toggle), 'General answer');
    assert.equal(toggle.getAttribute('aria-expanded'), 'false');
    assert.isFalse(general(faq, 'cost').firstElementChild.checkVisibility({ contentVisibilityAuto: true }));
    assert.isNull(one(faq, '#cost .kf-foot .kf-sources-toggle'));
    await press(faq, toggle);
    assert.equal(toggle.getAttribute('aria-expanded'), 'true');
    assert.isTrue(isSeen(general(faq, 'cost').firstElementChild));
    assert.include(text(one(faq, '#cost .kf-foot')), 'Sources');
    const { bottom } = child(faq).getBoundingClientRect();
    assert.isAtLeast(general(faq, 'cost').getBoundingClientRect().top, bottom);
    await press(faq, toggle);
    assert.equal(general(faq, 'cost').getAttribute('hidden'), 'until-found');
  });

  /** Checks that each begins where the one before it ends, or below: title, our answer, the label of the clinic, its answer. */
  const inOrder = (faq, id) => {
    const boxes = [
      one(faq, `#${id} .kf-title`),
      ...all(faq, `#${id}-answer :is(p, li)`).filter(isSeen),
      one(faq, `#${id} .kf-label`),
      child(faq, 'details > p'),
    ].map((each) => each.getBoundingClientRect());
    assert.isAbove(boxes.length, 5);
    for (const [index, { top, height }] of boxes.entries()) {
      assert.isAbove(height, 0);
      if (index) assert.isAtLeast(top, boxes[index - 1].bottom - 1, `${id}: ${index}`);
    }
  };

  it('stands below ours of the risks and its sources, which it never hides', async () => {
    for (const id of risks) {
      const faq = await show(cost.replace('cost', id), `open="${id}"`);
      assert.isNull(one(faq, `#${id} .kf-general`));
      assert.deepEqual(all(faq, `#${id} .kf-label`).map(text), ['Answer from your clinic']);
      assert.include(text(one(faq, `#${id} .kf-foot`)), 'Sources');
      assert.isTrue(isSeen(child(faq, 'details > p')));
      inOrder(faq, id);
      await pressToPrint(control(faq, 'print'), () => inOrder(faq, id));
    }
  });

  it('is named after ours below a question about a risk that a search finds', async () => {
    const own = cost.replace('cost', 'side-effects').replace('400 dollars', 'blood');
    const faq = await show(own);
    await search(faq, 'blood');
    assert.notInclude(text(one(faq, '#side-effects .kf-excerpt')), 'We ask');
    assert.include(text(one(faq, '#side-effects .kf-excerpt')), 'blood');
  });

  it('opens ours when the browser finds a word in it', async () => {
    const faq = await show(cost);
    general(faq, 'cost').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await faq.updateComplete;
    assert.isTrue(isOpen(faq, 'cost'));
    assert.isTrue(isSeen(general(faq, 'cost').firstElementChild));
  });

  it('is found by its words and by ours', async () => {
    const faq = await show(cost);
    await search(faq, '400 dollars');
    assert.deepEqual(seenIds(faq), ['cost']);
    await search(faq, 'insurance');
    assert.include(seenIds(faq), 'cost');
  });

  it('is not shown if its question is not, with one warning', async () => {
    const { faq, warnings } = await warningsOf(cost, 'exclude="cost"');
    assert.notInclude(ids(faq), 'cost');
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0], /data-replaces="cost"/);
    assert.deepEqual((await warningsOf(parking, 'exclude="parking"')).warnings, []);
  });

  it('stands on paper below the title of a risk question in short form', async () => {
    const faq = await show(cost.replace('cost', 'addictive') + parking, 'open="parking"');
    await pressToPrint(all(faq, '[part~=print]')[1], () => {
      assert.isTrue(isSeen(child(faq, 'details > p')));
      assert.lengthOf(all(faq, '#addictive-answer > div > div > p').filter(isSeen), 1);
      assert.equal(text(one(faq, '#addictive .kf-label')), 'Answer from your clinic');
      assert.equal(text(one(faq, '#parking .kf-cited')), '');
    });
  });

  it('is a question of its own if it names no question, or one that is taken, with a warning', async () => {
    const { faq, warnings } = await warningsOf(cost + cost + parking.replace('>', ' data-replaces="costs">'));
    assert.deepEqual(ids(faq).slice(20), ['our-prices', 'parking']);
    assert.lengthOf(warnings, 3);
    assert.isTrue(warnings.some((warning) => warning.includes('data-replaces="costs"')));
  });
});

describe('The language of what the page has written', () => {
  it('stays its own below a title of ours in another one', async () => {
    const faq = await fixture(
      `<div lang="en" dir="ltr"><ketamine-faq lang="ar" open="parking">${parking}</ketamine-faq></div>`,
    );
    while (faq.locale !== 'ar') await next(faq, 'ketamine-faq-language');
    const heading = one(faq, '#parking .kf-title');
    assert.deepEqual([heading.lang, getComputedStyle(heading).direction], ['ar', 'ltr']);
    assert.equal(getComputedStyle(child(faq)).direction, 'ltr');
    assert.equal(getComputedStyle(one(faq, '.kf-faq')).direction, 'rtl');
  });

  it('is that of the page, or its own', async () => {
    const faq = await fixture(
      `<div lang="ar" dir="rtl"><ketamine-faq open="a b">` +
        '<details id="a"><summary>أين أقف؟</summary><p>خلف البيت.</p></details>' +
        '<details id="b" lang="en" dir="ltr"><summary>Where?</summary><p>Here.</p></details></ketamine-faq></div>',
    );
    while (faq.locale !== 'ar') await next(faq, 'ketamine-faq-language');
    const directions = (id) =>
      [one(faq, `#${id} .kf-title`), child(faq, `#${id} > p`)].map((each) => getComputedStyle(each).direction);
    assert.deepEqual(directions('a'), ['rtl', 'rtl']);
    assert.deepEqual(directions('b'), ['ltr', 'ltr']);
    assert.equal(one(faq, '#b .kf-title').lang, 'en');
  });
});
