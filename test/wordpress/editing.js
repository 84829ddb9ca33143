// What the users of the block editor can rely on.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { contentVersion } from '../../build/src/content/content-version.js';
import { options } from '../../build/src/options/schema.js';
import { logIn, newPage } from './browser.js';
import {
  field,
  insertBlock,
  openEditor,
  preview,
  previewIn,
  publishPost,
  selectBlock,
  typeTitle,
  unfold,
  updatePost,
} from './editor.js';
import { assembled, scripts } from './published.js';
import { addUser } from './users.js';

/** Whether an element is visible: the content of a closed `<details>` has a box, but is not. */
const isShown = (handle) => handle.evaluate((node) => node.checkVisibility());

/** Tests of inserting, editing and publishing the block. */
export function editing(site) {
  test('a user inserts the block, sets its options in the sidebar and publishes it; the page holds what the options say', async (t) => {
    const page = await newPage(t);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await logIn(page, site);
    const canvas = await openEditor(page, site.url);
    await typeTitle(canvas, 'Questions');
    await insertBlock(page);
    await previewIn(canvas, 'en');
    assert.equal((await preview(canvas)).ids.length, 20);

    await (await field(page, 'Language')).fill('es');
    await previewIn(canvas, 'es');
    await (await field(page, 'Country of the crisis lines')).fill('CA');
    await unfold(page, 'Appearance');
    await (await field(page, 'Heading level of the groups')).fill('3');
    await (await field(page, 'Opening a question closes the others')).click();
    await (await field(page, 'Print')).click();
    await unfold(page, 'Questions');
    await (await field(page, 'What does it cost, and will insurance pay?')).click();
    await page.locator('button[aria-label="Move down: What are the risks and side effects?"]').click();

    const shown = await preview(canvas);
    assert.equal(shown.ids.length, 19);
    const { content, url } = await publishPost(page);
    assert.match(content, /^<!-- wp:ketamine-faq\/faq \{[^<>]*\} \/-->$/);
    const { headingLevel, ...attributes } = JSON.parse(content.match(/\{.*\}/)[0]);
    assert.deepEqual(
      { ...attributes, headingLevel, questions: undefined },
      {
        lang: 'es',
        region: 'CA',
        mode: 'single',
        controls: 'search toggle-all language',
        headingLevel: '3',
        questions: undefined,
      },
    );
    assert.deepEqual(attributes.questions.split(' '), shown.ids);

    const html = await site.get(url);
    const { lang, ...options } = { ...attributes, headingLevel };
    assert.ok(html.includes(assembled(lang, options)), 'the page holds the assembled element');
    assert.equal(scripts(html).length, 1);

    const visitor = await newPage(t);
    visitor.on('pageerror', (error) => errors.push(error.message));
    await visitor.goto(url);
    assert.deepEqual((await preview(visitor)).ids, shown.ids);
    assert.deepEqual(errors, []);
  });

  test('every option has a field with a label, what is rarely used is under “Advanced”, and a clinic and its review reach the page', async (t) => {
    const page = await newPage(t);
    await logIn(page, site);
    const canvas = await openEditor(page, site.url);
    await typeTitle(canvas, 'Of a clinic');
    await insertBlock(page);
    await page.waitForSelector('.components-panel__body-toggle ::-p-text(Advanced)');
    const panels = await page.$$eval('.block-editor-block-inspector .components-panel__body-toggle', (all) =>
      all.map(({ textContent, ariaExpanded }) => [textContent, ariaExpanded === 'true']),
    );
    assert.deepEqual(panels, [
      ['About this text', true],
      ['Language and country', true],
      ['Questions', false],
      ['Your clinic', false],
      ['Review', false],
      ['Appearance', false],
      ['Advanced', false],
    ]);

    await unfold(page, 'Your clinic');
    await (await field(page, 'Name')).fill('Lakeside Clinic');
    await (await field(page, 'Telephone')).fill('(555) 010-0199');
    await (await field(page, 'Web page')).fill('https://lakeside.example');
    await unfold(page, 'Review');
    await (await field(page, 'Who reviewed the text, with title')).fill('Jane Doe, MD');
    const day = await (await field(page, 'Day of the review')).waitHandle();
    await day.focus();
    await page.keyboard.type('05062024');
    await (await field(page, 'Version of the text that was reviewed')).fill(contentVersion);
    await (await field(page, 'Languages that were reviewed, such as “en es”')).fill('en es');
    await unfold(page, 'Appearance');
    await (await field(page, 'Each question stands in a box')).click();
    await unfold(page, 'Advanced');
    await (await field(page, 'Open at the start: ids of questions, or “all”')).fill('cost');
    await (await field(page, 'Leave out: ids of questions or groups')).fill('brain');
    await (await field(page, 'Print English beside another language')).click();
    await (await field(page, 'Describe the questions to search engines')).click();
    const labels = await page.$$eval('.block-editor-block-inspector label', (all) =>
      all.map(({ textContent }) => textContent.trim()),
    );
    for (const { attribute } of options) assert.ok(!labels.includes(attribute), `${attribute} has a label`);

    const chosen = {
      exclude: 'brain',
      open: 'cost',
      appearance: 'cards',
      clinicName: 'Lakeside Clinic',
      clinicPhone: '(555) 010-0199',
      clinicUrl: 'https://lakeside.example',
      reviewer: 'Jane Doe, MD',
      reviewedOn: '2024-05-06',
      reviewedVersion: contentVersion,
      reviewedLanguages: 'en es',
      printEnglish: true,
      structuredData: true,
    };
    const { text } = await preview(canvas);
    assert.match(text, /Lakeside Clinic/);
    assert.match(text, /Reviewed by Jane Doe, MD on May 6, 2024/);
    const { content, url } = await publishPost(page);
    assert.deepEqual(JSON.parse(content.match(/\{.*\}/)[0]), chosen);
    assert.ok((await site.get(url)).includes(assembled('en', { ...chosen, printEnglish: '', structuredData: '' })));
  });

  test('with scripts off, a page in Spanish shows all 20 questions, and they open', async (t) => {
    const { url } = site.publish({ content: '<!-- wp:ketamine-faq/faq {"lang":"es"} /-->' });
    const page = await newPage(t, { javaScript: false });
    await page.goto(url);
    const questions = await page.$$('ketamine-faq >>> details.kf-item > summary');
    assert.equal(questions.length, 20);
    for (const question of questions) assert.ok(await isShown(question));
    const answer = await page.$('ketamine-faq >>> #cost .kf-answer');
    assert.ok(!(await isShown(answer)));
    await questions[14].click();
    assert.ok(await isShown(answer));
  });

  test('an author who may not write HTML inserts, edits and publishes the block, and WordPress strips nothing from it', async (t) => {
    const author = addUser(site, 'author', 'author');
    assert.equal(site.run("return user_can( $given, 'unfiltered_html' );", author), false);
    const page = await newPage(t);
    await logIn(page, site, author);
    const canvas = await openEditor(page, site.url);
    await typeTitle(canvas, 'By an author');
    await insertBlock(page);
    await (await field(page, 'Language')).fill('ar');
    const { id, url, content } = await publishPost(page);
    assert.equal(content, '<!-- wp:ketamine-faq/faq {"lang":"ar"} /-->');
    assert.ok((await site.get(url)).includes(assembled('ar')));

    await openEditor(page, site.url, id);
    await selectBlock(page);
    await (await field(page, 'Country of the crisis lines')).fill('GB');
    const edited = await updatePost(page);
    assert.equal(edited.content, '<!-- wp:ketamine-faq/faq {"lang":"ar","region":"GB"} /-->');
    assert.ok((await site.get(url)).includes(assembled('ar', { region: 'GB' })));
  });

  test('the sidebar shows the version and the age of the text', async (t) => {
    const page = await newPage(t);
    await logIn(page, site);
    await openEditor(page, site.url);
    await insertBlock(page);
    const text = await page.waitForSelector('.block-editor-block-inspector ::-p-text(Text version 1.0.0)');
    assert.match(
      await text.evaluate((node) => node.textContent),
      /^Text version [\w.-]+\. Sources last checked on .+, .+ ago\.$/,
    );
  });
}
