import { assert } from 'chai';

import { all, crisisLines, fixture, lines, notes, one, search, text } from '../support/faq.js';

const elsewhere = [
  'In the US, FDA has not approved ketamine for depression. Rules differ by country: ask your clinic.',
  'Side effects: tell your clinic.',
];
const places = {
  US: {
    crisis: 'Call or text 988 (US): free, day and night.',
    emergency: 'Call 911.',
    numbers: ['988', '911'],
    notes: [
      'Ketamine is not approved by FDA for depression. Compounded ketamine is not approved at all. Spravato is a different product, with its own approval and safety program.',
      'Side effects: tell your clinic. Reports: FDA MedWatch 1-800-332-1088.',
    ],
  },
  CA: { crisis: 'Call or text 988.', emergency: 'Call 911.', numbers: ['988', '911'] },
  GB: { crisis: 'Call Samaritans at 116 123.', emergency: 'Call 999.', numbers: ['116123', '999'] },
  IE: { crisis: 'Call Samaritans at 116 123.', emergency: 'Call 112 or 999.', numbers: ['116123', '112', '999'] },
  AU: { crisis: 'Call Lifeline at 13 11 14.', emergency: 'Call 000.', numbers: ['131114', '000'] },
  NZ: { crisis: 'Call or text 1737.', emergency: 'Call 111.', numbers: ['1737', '111'] },
  FR: { crisis: 'Call a crisis line near you.', emergency: 'Call your local emergency number.', numbers: [] },
};
const show = async (region) => {
  const faq = await fixture('<ketamine-faq></ketamine-faq>');
  if (region) faq.region = region;
  await faq.updateComplete;
  return faq;
};

/** Opens every answer and its sources. */
async function openEverything(faq) {
  faq.showAll();
  await faq.updateComplete;
  for (const fold of all(faq, '[part=answer] button')) fold.click();
  await faq.updateComplete;
}

const digits = (words) => words.replace(/\D/g, '');
const tels = (root) => [...root.querySelectorAll('a[href^="tel:"]')];

describe('The lines to call', () => {
  for (const [region, { crisis, emergency, numbers, notes: [first, last] = elsewhere }] of Object.entries(places))
    it(`are those of the region: ${region}`, async () => {
      const faq = await show(region);
      assert.equal(
        lines(crisisLines(faq)),
        `Thinking about suicide? ${crisis} In danger now? ${emergency} No one answers on this page. Please call now.`,
      );
      assert.deepEqual(
        tels(crisisLines(faq)).map((link) => link.getAttribute('href')),
        numbers.map((number) => `tel:${number}`),
      );
      const note = [...notes(faq)[0].querySelectorAll('li')].map(text);
      assert.equal(note[0], first);
      assert.equal(note.at(-1), last);
      const short = crisis.replace(' (US): free, day and night', '');
      assert.include(
        text(one(faq, '#suicidal-thoughts-answer')),
        `${short} If you are in danger, have taken too much of anything or have hurt yourself, or if no one answers on that line: ${emergency}`,
      );
    });

  it('change when the page names another country', async () => {
    const faq = await show('US');
    faq.region = 'AU';
    await faq.updateComplete;
    assert.include(lines(crisisLines(faq)), places.AU.crisis);
  });
});

describe('The telephone numbers', () => {
  for (const region of ['US', 'AU'])
    it(`are links with the right digits, in left-to-right order: ${region}`, async () => {
      const faq = await show(region);
      await openEverything(faq);
      const known = [...new Set(tels(faq.renderRoot).map(text))];
      assert.includeMembers(known.map(digits), places[region].numbers);
      for (const link of tels(faq.renderRoot)) {
        assert.equal(link.getAttribute('href'), `tel:${digits(text(link))}`);
        const isolate = link.querySelector('[dir=ltr]');
        assert.equal(isolate?.dir, 'ltr');
        assert.equal(text(isolate), text(link));
      }
      for (const place of all(faq, 'p, li:not([part=sources] *)')) {
        const copy = place.cloneNode(true);
        for (const link of tels(copy)) link.remove();
        for (const number of known) assert.notMatch(text(copy), new RegExp(`(?<![\\d,-])${number}(?!\\d)`));
      }
    });

  it('are those of MedWatch, SAMHSA and Poison Help in the US, and nowhere else', async () => {
    const free = ['tel:18003321088', 'tel:18006624357', 'tel:18002221222'];
    for (const region of ['US', 'GB']) {
      const faq = await show(region);
      await openEverything(faq);
      const found = new Set(tels(faq.renderRoot).map((link) => link.getAttribute('href')));
      assert.deepEqual(
        free.filter((href) => found.has(href)),
        region === 'US' ? free : [],
      );
      assert.equal(/1-800-|SAMHSA|samhsa/.test(faq.renderRoot.textContent), region === 'US');
    }
  });
});

describe('The numbers of another country', () => {
  for (const region of ['GB', 'FR'])
    it(`never appear: no 911 and 988 in ${region}, whatever is open or searched for`, async () => {
      const faq = await show(region);
      const assertNone = () => {
        const links = all(faq, '[href]').map((link) => link.getAttribute('href'));
        for (const words of [faq.renderRoot.textContent, ...links]) assert.notMatch(words, /(?<!\d)(911|988)(?!\d)/);
      };
      assertNone();
      await openEverything(faq);
      assertNone();
      for (const query of ['suicide', 'overdose', 'qqq']) {
        await search(faq, query);
        assertNone();
      }
    });
});
