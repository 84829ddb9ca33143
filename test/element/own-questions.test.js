// Questions that the page has written itself: how they are shown, opened and changed, and the options that name them.
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
import {
  parking,
  language,
  cost,
  show,
  only,
  child,
  title,
  press,
  changed,
  warningsOf,
} from '../support/own-questions.js';

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

  it('follows the page', async () => {
    const faq = await fixture(`<div lang="en" dir="ltr"><ketamine-faq open="parking">${parking}</ketamine-faq></div>`);
    Object.assign(faq.parentElement, { lang: 'he', dir: 'rtl' });
    await changed(faq);
    const shown = ({ lang, dir }) => [lang, dir];
    assert.deepEqual(shown(one(faq, '#parking slot')), ['he', 'rtl']);
    assert.equal(one(faq, '#parking .kf-title').lang, 'he');
  });
});
