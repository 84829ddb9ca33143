// What clinics can rely on when they add questions of their own, and what readers see of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseChoices } from '../../build/builder/choices.js';
import { writePlatforms } from '../../build/builder/platforms.js';
import { makeTag } from '../../build/builder/tag.js';
import { groups, questions } from '../../build/src/content/questions.js';
import { builderData } from '../../scripts/builder/builder-data.js';
import { languages } from '../support/languages.js';
import { logIn, newPage } from './browser.js';
import { field, insertBlock, openEditor, publishPost, selectBlock, typeTitle, unfold, updatePost } from './editor.js';
import { assembled } from './published.js';
import { addUser } from './users.js';

const end = '</ketamine-faq>';

/** A details block as WordPress stores it. */
const details = (summary, answer, attributes) =>
  `<!-- wp:details ${attributes ? `${JSON.stringify(attributes)} ` : ''}-->
<details class="wp-block-details"><summary>${summary}</summary><!-- wp:paragraph -->
<p>${answer}</p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->`;

/** Our block with details blocks in it, as WordPress stores it. */
const block = (attributes, ...questions) =>
  `<!-- wp:ketamine-faq/faq ${JSON.stringify(attributes)} -->\n${questions.join('\n\n')}\n<!-- /wp:ketamine-faq/faq -->`;

/** The block and the shortcode that demo/build.html writes for choices. */
function fromBuilder(choices) {
  const data = builderData({ languages: Object.values(languages), groups, questions, integrity: {} });
  const parsed = parseChoices(Object.entries(choices), data);
  const { steps } = writePlatforms(makeTag(parsed, data), parsed, data).find(({ id }) => id === 'wordpress');
  return ['block', 'shortcode'].map((wanted) => steps.find(({ name }) => name === wanted).code);
}

/** The clinic’s questions in the first element of a page, read by a browser. */
async function readOwn(t, url, options) {
  const page = await newPage(t, options);
  const ran = [];
  page.on('dialog', (dialog) => ran.push(dialog.message()) && dialog.dismiss());
  await page.goto(url);
  const own = await page.$$eval('ketamine-faq > details', (all) =>
    all.map((one) => ({
      id: one.id,
      ...one.dataset,
      summary: one.querySelector(':scope > summary').textContent,
      paragraphs: [...one.querySelectorAll('p')].map(({ textContent }) => textContent),
    })),
  );
  return { own, page, ran };
}

/** Converts a block to ours in the editor, and returns the attributes of the details blocks in it, with their inner blocks. */
const convert = (page, make) =>
  page.evaluate(`(() => {
    const [faq] = wp.blocks.switchToBlockType((${make})(wp.blocks.createBlock), 'ketamine-faq/faq');
    const [parsed] = wp.blocks.parse(wp.blocks.serialize(faq));
    const read = ({ name, isValid, attributes, innerBlocks }) => ({
      name,
      isValid,
      text: String(attributes.summary ?? attributes.content ?? ''),
      id: attributes.ketamineFaq?.id,
      inner: innerBlocks.map(read),
    });
    return read(parsed);
  })()`);

const paragraph = (text) => ({ name: 'core/paragraph', isValid: true, text, inner: [] });
const question = (text, id, ...inner) => ({ name: 'core/details', isValid: true, text, ...(id && { id }), inner });
const faq = (...inner) => ({ name: 'ketamine-faq/faq', isValid: true, text: '', inner });

export function ownQuestions(site) {
  test('questions in the block are printed in the element, behind the crisis lines, with id, group and replaced question', async (t) => {
    const { url } = site.publish({
      content:
        block(
          { lang: 'es' },
          details('Where do I "park"?', "It's behind the house.", { ketamineFaq: { id: 'parking' } }),
          details('What does it cost?', '400 dollars', { ketamineFaq: { group: 'treatment', replaces: 'cost' } }),
          details('And the last?', 'Yes'),
        ) + details('Elsewhere', 'On the page', { ketamineFaq: { id: 'elsewhere' } }),
    });
    const html = await site.get(url);
    const [, own] = html
      .split(`${assembled('es').split(end)[0]}<details`)[1]
      .match(/^(.*?)<\/details><\/ketamine-faq>/s);
    const tags = own.match(/<\/?(?:details|summary)\b|(?<=\s)(?:id|data-\w+)="[^"]*"|<p|<\/p/g);
    assert.equal(
      tags.join(' '),
      'id="parking" <summary </summary <p </p </details <details data-group="treatment" data-replaces="cost" ' +
        '<summary </summary <p </p </details <details <summary </summary <p </p',
    );
    assert.doesNotMatch(html, /id="elsewhere"/);

    const { own: read } = await readOwn(t, url, { javaScript: false });
    assert.deepEqual(read[0], {
      id: 'parking',
      summary: 'Where do I “park”?',
      paragraphs: ['It’s behind the house.'],
    });
    assert.equal(read.length, 3);
  });

  test('the shortcode takes questions between its tags, in a post, in a block, and where a theme runs wpautop late', async (t) => {
    const written =
      '<details id="parking" data-group="treatment" open>\n<summary>Where do I "park"?</summary>\n\n' +
      'Behind the house.\n\nOr in <a href="/map">the street</a>.\n\n</details>\n' +
      '<details data-replaces="cost"><summary>What does it cost?</summary>400 dollars</details>';
    const shortcode = (lang) => `[ketamine_faq lang="${lang}"]\n${written}\n[/ketamine_faq]`;
    const expected = [
      {
        id: 'parking',
        group: 'treatment',
        summary: 'Where do I “park”?',
        paragraphs: ['Behind the house.', 'Or in the street.'],
      },
      { id: '', replaces: 'cost', summary: 'What does it cost?', paragraphs: ['400 dollars'] },
    ];
    const contents = [
      `Before.\n\n${shortcode('fr')}\n\nAfter.`,
      `<!-- wp:shortcode -->${shortcode('fr')}<!-- /wp:shortcode --><!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->`,
    ];
    for (const content of contents) {
      const { url } = site.publish({ content });
      assert.ok((await site.get(url)).includes(assembled('fr').split(end)[0]));
      const { own, page } = await readOwn(t, url, { javaScript: false });
      assert.deepEqual(own, expected);
      const after = await page.$$eval('p', (all) => {
        const last = all.find(({ textContent }) => textContent === 'After.');
        return { isInside: Boolean(last.closest('ketamine-faq')), isShown: last.checkVisibility() };
      });
      assert.deepEqual(after, { isInside: false, isShown: true });
    }

    const html = site.run(
      `remove_filter( 'the_content', 'wpautop' );
      add_filter( 'the_content', 'wpautop', 99 );
      return apply_filters( 'the_content', $given );`,
      `${contents[0]}\n\n[ketamine_faq lang="ja"]<details><summary>A picture?</summary><img src="/a.png" width="900" height="900" alt=""></details>[/ketamine_faq]\n\nEnd`,
    );
    assert.ok(html.includes(assembled('fr').split(end)[0]), 'ours is as it was');
    assert.ok(html.includes(assembled('ja').split(end)[0]));
    assert.equal(html.match(/<\/details>\s*<\/ketamine-faq>/g).length, 2, 'no paragraph begins before the end');
    // What other filters did to the clinic’s own text stays.
    assert.match(html, /<summary>A picture\?<\/summary>\s*(<p>)?<img [^>]*(loading|decoding)=/);
  });

  test('hostile questions of an author or in a shortcode run no code, and do not take in the rest of the page', async (t) => {
    const author = addUser(site, 'own-author', 'author');
    const hostile = {
      id: '"><script>alert(1)</script>',
      group: '" onmouseover="alert(1)',
      replaces: '</ketamine-faq><img src=x onerror=alert(1)>',
      other: 'alert(1)',
    };
    const escaped = JSON.stringify({ ketamineFaq: hostile }).replace(/[<>&]|(?<!\\)\\"|--/g, (found) =>
      [...(found === '\\"' ? '"' : found)].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join(''),
    );
    const stored = details('Ours?<img src=x onerror=alert(1)>', '<b onclick="alert(1)">Text</b>').replace(
      'wp:details ',
      `wp:details ${escaped} `,
    );
    const open = '<details id="a" onclick="alert(1)"><summary>Ours?</summary><div><b>Text<script>alert(1)</script>';
    const shortcodes = [
      `[ketamine_faq]${open}[/ketamine_faq]`,
      `[ketamine_faq]</ketamine-faq></div>${open}<template><iframe src="javascript:alert(1)">[/ketamine_faq]`,
    ];
    // WordPress stores what an administrator writes as it is. The shortcode limits it all the same.
    const posts = [
      [author, block({}, stored)],
      ...[author, 1].flatMap((user) => shortcodes.map((content) => [user, content])),
    ];
    for (const [user, content] of posts) {
      const { url } = site.publish({ author: user, content: `${content}<p id="rest">The rest</p>` });
      const { own, page, ran } = await readOwn(t, url);
      assert.equal(own.length, 1, content);
      const found = await page.evaluate(() => ({
        ran: document.querySelectorAll(
          'ketamine-faq :is(script, iframe, template, [onclick], [onerror], [onmouseover])',
        ).length,
        rest: document.getElementById('rest').closest('ketamine-faq'),
      }));
      assert.deepEqual(found, { ran: 0, rest: null }, content);
      assert.deepEqual(ran, []);
    }
    // From an administrator the values arrive as they are, and as one attribute each.
    const { url } = site.publish({ content: block({}, stored.replace(/<img[^>]*>| onclick="[^"]*"/g, '')) });
    const { own, ran } = await readOwn(t, url);
    assert.deepEqual(
      own.map(({ id, group, replaces }) => ({ id, group, replaces })),
      [{ id: hostile.id, group: hostile.group, replaces: hostile.replaces }],
    );
    assert.deepEqual(ran, []);
  });

  test('feeds and excerpts hold the clinic’s questions and answers as plain text, between ours and the link', async () => {
    const own = details('Where do I park?', 'Behind the house.', { ketamineFaq: { id: 'parking' } });
    const html = '<details open><summary>Where do I park?</summary><p>Behind the house.</p></details>';
    for (const content of [block({ lang: 'es' }, own), `[ketamine_faq lang="es"]${html}[/ketamine_faq]`]) {
      const { id, url } = site.publish({ title: 'In a feed', content });
      const feed = await site.get('/feed/');
      const item = feed.split('<item>').find((part) => part.includes(`<link>${url}`));
      assert.match(
        item.replace(/(?<=<p) class="[^"]*"/g, ''),
        /<\/ul>\s*<p><strong>Where do I park\?<\/strong><\/p>\s*<p>Behind the house\.<\/p>\s*<p><a href=/,
      );
      assert.doesNotMatch(item, /<details|<summary|<template|<ketamine-faq/);
      // Some themes make excerpts from rendered HTML.
      const excerpt = site.run(
        `add_filter( 'get_the_excerpt', function () use ( $given ) { return do_shortcode( do_blocks( get_post( $given )->post_content ) ); } );
        return wp_trim_words( get_the_excerpt( $given ), 1000 );`,
        id,
      );
      assert.match(excerpt, /Where do I park\?\s+Behind the house\./);
      assert.doesNotMatch(excerpt, /[<>{}]/);
    }
  });

  test('posts from before the block took questions stay valid, and are stored as they were', async (t) => {
    const contents = ['<!-- wp:ketamine-faq/faq /-->', '<!-- wp:ketamine-faq/faq {"lang":"es","region":"CA"} /-->'];
    const content = contents.join('\n\n');
    const { id } = site.publish({ content });
    const page = await newPage(t);
    await logIn(page, site);
    await openEditor(page, site.url, id);
    const blocks = await page.evaluate(() => {
      const all = wp.data.select('core/block-editor').getBlocks();
      return { valid: all.map(({ isValid }) => isValid), content: wp.blocks.serialize(all) };
    });
    assert.deepEqual(blocks, { valid: [true, true], content });
  });

  if (site.version === '6.1') {
    test('before WordPress 6.3, which brings the details block, the editor offers no question of one’s own', async (t) => {
      const page = await newPage(t);
      await logIn(page, site);
      const canvas = await openEditor(page, site.url);
      await insertBlock(page);
      await unfold(page, 'Questions');
      await field(page, 'What are the risks and side effects?');
      assert.equal(await page.$('::-p-text(Add a question of your own)'), null);
      assert.equal(await canvas.$('::-p-text(Your own questions)'), null);
    });
    return;
  }

  test('a user adds a question, chooses its group and its name in the sidebar, and the page holds it', async (t) => {
    const page = await newPage(t);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await logIn(page, site);
    const canvas = await openEditor(page, site.url);
    await typeTitle(canvas, 'Own questions');
    await insertBlock(page);
    await canvas.waitForSelector('::-p-text(Your own questions)');
    await canvas.locator('::-p-text(Add a question of your own)').click();
    const summary = await canvas.waitForSelector(
      '.wp-block-details summary [contenteditable], summary[contenteditable]',
    );
    await summary.click();
    await summary.type('Where do I park?');
    await page.evaluate(() => {
      const { getBlocks } = wp.data.select('core/block-editor');
      const { replaceInnerBlocks, selectBlock: select } = wp.data.dispatch('core/block-editor');
      const { clientId } = getBlocks()[0].innerBlocks[0];
      replaceInnerBlocks(clientId, [wp.blocks.createBlock('core/paragraph', { content: 'Behind the house.' })]);
      select(clientId);
    });
    await (await field(page, 'Group')).fill('treatment');
    await (await field(page, 'Name in links, such as “parking”')).fill('our parking');
    const { id, url, content } = await publishPost(page);
    assert.match(content, /^<!-- wp:ketamine-faq\/faq -->\s*<!-- wp:details \{"ketamineFaq":\{[^<>]*\}\} -->/);
    const { own } = await readOwn(t, url);
    assert.deepEqual(own, [
      { id: 'our-parking', group: 'treatment', summary: 'Where do I park?', paragraphs: ['Behind the house.'] },
    ]);

    // Reopened, it is valid. The sidebar of the FAQ adds another question, which answers one of ours.
    await openEditor(page, site.url, id);
    await selectBlock(page);
    await unfold(page, 'Questions');
    await page.locator('.block-editor-block-inspector button::-p-text(Add a question of your own)').click();
    await (await field(page, 'Show it as your answer to')).fill('cost');
    const state = await page.evaluate(() => {
      const read = ({ name, isValid, innerBlocks }) => [name, isValid, innerBlocks.map(read)];
      return wp.data.select('core/block-editor').getBlocks().map(read);
    });
    assert.deepEqual(state, [
      [
        'ketamine-faq/faq',
        true,
        [
          ['core/details', true, [['core/paragraph', true, []]]],
          ['core/details', true, state[0][2][1][2]],
        ],
      ],
    ]);
    const updated = await updatePost(page);
    assert.match(updated.content, /<!-- wp:details \{"ketamineFaq":\{"replaces":"cost"\}\} -->/);
    assert.match(await site.get(url), /<details class="wp-block-details[^"]*" data-replaces="cost"/);
    assert.deepEqual(errors, []);
  });

  test('the block of demo/build.html is valid in the editor, and the page holds its questions; so does its shortcode', async (t) => {
    const hostile = '[gallery] <b>1 &amp; 2</b> {{x}} [/ketamine_faq]';
    const contents = fromBuilder({
      lang: 'es',
      ...{ 'own-1': 'Where do I park?', 'own-1-answer': 'Behind the house.\n\nBring:\n- your card\n- a coat' },
      ...{ 'own-2': hostile, 'own-2-answer': `${hostile}\n- ${hostile}`, 'own-2-group': 'treatment' },
    });
    const page = await newPage(t);
    await logIn(page, site);
    await openEditor(page, site.url);
    const { blocks, again } = await page.evaluate((code) => {
      const all = wp.blocks.parse(code);
      const read = ({ name, isValid, innerBlocks }) => [name, isValid, ...innerBlocks.map(read)];
      return { blocks: all.map(read), again: wp.blocks.serialize(all) };
    }, contents[0]);
    const list = (...entries) => ['core/list', true, ...entries.map(() => ['core/list-item', true])];
    const text = ['core/paragraph', true];
    assert.deepEqual(blocks, [
      ['ketamine-faq/faq', true, ['core/details', true, text, text, list(1, 2)], ['core/details', true, text, list(1)]],
    ]);
    // The editor stores the same, with brackets as they are typed. Before 6.6 the class of the list is one that was added.
    assert.equal(
      again.replaceAll('{"className":"wp-block-list"} ', ''),
      contents[0].replaceAll('&#91;', '[').replaceAll('&#93;', ']'),
    );

    for (const content of contents) {
      const { url } = site.publish({ content });
      const { own, page: published } = await readOwn(t, url, { javaScript: false });
      assert.deepEqual(own, [
        { id: 'where-do-i-park', summary: 'Where do I park?', paragraphs: ['Behind the house.', 'Bring:'] },
        { id: 'gallery-b-1-amp-2-b-x-ketamine-faq', group: 'treatment', summary: hostile, paragraphs: [hostile] },
      ]);
      const entries = await published.$$eval('ketamine-faq > details li', (all) => all.map((one) => one.textContent));
      assert.deepEqual(entries, ['your card', 'a coat', hostile]);
    }
  });

  test('details, an accordion and the FAQs of Yoast and Rank Math become our block, with their questions in it', async (t) => {
    const page = await newPage(t);
    await logIn(page, site);
    await openEditor(page, site.url);
    // Blocks of other plugins, and of WordPress 6.9, with the attributes that the conversion reads.
    await page.evaluate(() => {
      const add = (name, attributes) =>
        wp.blocks.getBlockType(name) ||
        wp.blocks.registerBlockType(name, {
          title: name,
          category: 'text',
          attributes,
          apiVersion: 3,
          save: () => null,
        });
      for (const name of ['yoast/faq-block', 'rank-math/faq-block']) add(name, { questions: { type: 'array' } });
      const text = { type: 'string' };
      for (const name of ['accordion', 'accordion-item', 'accordion-panel']) add(`core/${name}`, {});
      add('core/accordion-heading', { title: text, anchor: text });
    });

    assert.deepEqual(
      await convert(page, (create) => [
        create('core/details', { summary: 'One <em>more</em>?' }, [create('core/paragraph', { content: '1' })]),
        create('core/details', { summary: 'Two?' }),
      ]),
      faq(question('One <em>more</em>?', '', paragraph('1')), question('Two?')),
    );
    assert.deepEqual(
      await convert(page, (create) =>
        create('core/accordion', {}, [
          create('core/accordion-item', {}, [
            create('core/accordion-heading', { title: 'Where <strong>do</strong> I park?', anchor: 'parking' }),
            create('core/accordion-panel', {}, [
              create('core/paragraph', { content: 'Behind.' }),
              create('core/paragraph', { content: 'Or in front.' }),
            ]),
          ]),
          create('core/accordion-item', {}, [create('core/accordion-heading', { title: 'Empty?' })]),
        ]),
      ),
      faq(question('Where do I park?', 'parking', paragraph('Behind.'), paragraph('Or in front.')), question('Empty?')),
    );
    assert.deepEqual(
      await convert(page, (create) =>
        create('yoast/faq-block', {
          questions: [
            {
              id: 'faq-question-1',
              question: ['1 < 2 & ', { type: 'strong', props: { children: ['so'] } }],
              answer: ['Yes'],
              jsonQuestion: '1 &lt; 2 &amp; <strong>so</strong>',
              jsonAnswer: 'Yes, <strong>always</strong>.<br/><br/>See <a href="/a">here</a>.',
            },
            { id: 'faq-question-2', question: [], answer: [], jsonQuestion: '', jsonAnswer: '' },
          ],
        }),
      ),
      faq(
        question(
          '1 &lt; 2 &amp; so',
          'faq-question-1',
          paragraph('Yes, <strong>always</strong>.'),
          paragraph('See <a href="/a">here</a>.'),
        ),
        question('', 'faq-question-2'),
      ),
    );
    const rankMath = await convert(page, (create) =>
      create('rank-math/faq-block', {
        questions: [
          {
            id: 'faq-1',
            title: 'Park?<img src=x onerror=alert(1)>',
            content: 'Behind.\n\nOr:\n<ul><li>here</li></ul>',
            visible: true,
          },
          { id: 'faq-2', title: 'Hidden?', content: 'No.', visible: false },
        ],
      }),
    );
    assert.equal(rankMath.inner.length, 1);
    const [{ text, id, inner, isValid }] = rankMath.inner;
    assert.deepEqual({ text, id, isValid }, { text: 'Park?', id: 'faq-1', isValid: true });
    assert.deepEqual(
      inner.map(({ name, text: words }) => [name, words]),
      [
        ['core/paragraph', 'Behind.'],
        ['core/paragraph', 'Or:'],
        ['core/list', ''],
      ],
    );
  });
}
