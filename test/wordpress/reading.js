// What readers of a site can rely on, in any theme and wherever the FAQ is placed.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { untilSeen } from '../support/until-seen.js';
import { newPage } from './browser.js';
import { assembled, languages, ourFiles, fragmentsOf, assembledFrom, scripts } from './published.js';

const locales = languages.map(({ locale }) => locale);
const block = (attributes) => `<!-- wp:ketamine-faq/faq ${JSON.stringify(attributes)} /-->`;
const paragraph = (text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;

/** WordPress changes the first to the second around the FAQ, and must not inside it. */
const straight = 'It\'s "so" -- 2 x 3... done';
const curly = 'It&#8217;s &#8220;so&#8221; &#8212; 2 x 3&#8230; done';

const blockThemes = { 6.1: 'twentytwentythree', 6.5: 'twentytwentyfour', 6.7: 'twentytwentyfour' };

/** Calls a function while a theme is active, and restores the theme before. */
async function withTheme(site, theme, run) {
  const before = site.run('return get_stylesheet();');
  const use = (name) => site.run('switch_theme( $given );', name);
  use(theme);
  try {
    await run();
  } finally {
    use(before);
  }
}

export function reading(site) {
  for (const kind of ['block', 'classic'])
    test(`in a ${kind} theme, the text of each language is on the page character by character, by block and by shortcode`, async () => {
      const blocks = site.publish({
        content: locales.map((lang) => paragraph(straight) + block({ lang })).join(paragraph(straight)),
      });
      const shortcodes = site.publish({
        content: locales.map((lang) => `${straight}\n\n[ketamine_faq lang="${lang}"]\n\n${straight}`).join('\n\n'),
      });
      const inline = site.publish({ content: `${straight} [ketamine_faq lang="es"] ${straight}` });
      const theme = kind === 'block' ? blockThemes[site.version] : 'twentytwentyone';
      await withTheme(site, theme, async () => {
        for (const { url } of [blocks, shortcodes]) {
          const html = await site.get(url);
          assert.ok(html.includes(curly), 'WordPress changes the quotation marks around the FAQ');
          for (const locale of locales) assert.ok(html.includes(assembled(locale)), `${locale} at ${url}`);
          assert.equal(html.match(/<ketamine-faq /g).length, locales.length);
          assert.equal(scripts(html).length, 1);
        }
        assert.ok((await site.get(inline.url)).includes(assembled('es')));
      });
    });

  test('two FAQs on a page each have their language and their questions, and load one script', async (t) => {
    const { url } = site.publish({ content: block({ lang: 'es' }) + block({ lang: 'ar', questions: 'risks' }) });
    const page = await newPage(t);
    await page.goto(url);
    const shown = await page.evaluate(async () => {
      await customElements.whenDefined('ketamine-faq');
      const all = [...document.querySelectorAll('ketamine-faq')];
      await Promise.all(all.map((faq) => faq.updateComplete));
      return all.map((faq) => [faq.locale, faq.shadowRoot.querySelectorAll('[part=item]').length]);
    });
    assert.deepEqual(shown, [
      ['es', 20],
      ['ar', 5],
    ]);
    assert.equal(scripts(await site.get(url)).length, 1);
  });

  test('nothing on the page moves when the script runs', async (t) => {
    const { url } = site.publish({ content: block({ lang: 'en', open: 'what-is-it' }) + paragraph('After it.') });
    for (const theme of [blockThemes[site.version], 'twentytwentyone'])
      await withTheme(site, theme, async () => {
        const page = await newPage(t);
        await page.setRequestInterception(true);
        let release;
        const released = new Promise((resolve) => (release = resolve));
        page.on('request', async (request) => {
          if (request.url().includes('ketamine-faq.js')) await released;
          request.continue();
        });
        const loaded = page.goto(url);
        // Positions are measured on a parsed page whose style sheets have arrived: only the script is missing.
        await page.waitForFunction(
          () =>
            document.readyState !== 'loading' &&
            [...document.querySelectorAll('link[rel=stylesheet]')].every(({ sheet }) => sheet),
        );
        await untilSeen(page, 'ketamine-faq >>> #bottom-line');
        const positions = () =>
          page.evaluate(async () => {
            // `document.fonts.ready` would wait for the script too.
            await Promise.all([...document.fonts].map(({ status, loaded }) => status === 'loading' && loaded));
            const faq = document.querySelector('ketamine-faq');
            const all = [faq.parentElement.nextElementSibling, ...faq.shadowRoot.querySelectorAll('[part=item]')];
            return all.map((one) => one.getBoundingClientRect().top);
          });
        const before = await positions();
        release();
        await loaded;
        await page.evaluate(async () => {
          await customElements.whenDefined('ketamine-faq');
          await document.querySelector('ketamine-faq').updateComplete;
        });
        const after = await positions();
        assert.equal(after.length, 21);
        const moved = Math.max(...after.map((top, index) => Math.abs(top - before[index])));
        assert.ok(moved < 1, `${theme}: ${moved} px`);
      });
  });

  test('a page without the FAQ loads none of our files', async () => {
    const { url } = site.publish({ title: 'Opening hours', content: paragraph('Nine to five.') });
    for (const theme of [blockThemes[site.version], 'twentytwentyone'])
      await withTheme(site, theme, async () => {
        for (const address of [url, '/wp-login.php']) assert.deepEqual(ourFiles(await site.get(address)), []);
      });
  });

  test('the FAQ works in widgets of a classic theme: as a block, as a shortcode in a block, and in a text widget', async () => {
    await withTheme(site, 'twentytwentyone', async () => {
      site.run(
        `update_option( 'widget_block', array( 8 => array( 'content' => $given[0] ), 9 => array( 'content' => $given[1] ) ) );
        update_option( 'widget_text', array( 7 => array( 'title' => '', 'text' => $given[2], 'filter' => true, 'visual' => true ) ) );
        update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'block-8', 'block-9', 'text-7' ) ) );`,
        [
          block({ lang: 'fr' }),
          '<!-- wp:shortcode -->[ketamine_faq lang="de"]<!-- /wp:shortcode -->',
          '"Questions"\n\n[ketamine_faq lang="it"]',
        ],
      );
      const { url } = site.publish({ content: paragraph('Hello') });
      const html = await site.get(url);
      site.run(
        "foreach ( array( 'widget_block', 'widget_text', 'sidebars_widgets' ) as $name ) { delete_option( $name ); }",
      );
      for (const locale of ['fr', 'de', 'it']) assert.ok(html.includes(assembled(locale)), locale);
      assert.equal(scripts(html).length, 1);
    });
  });

  test('the FAQ works in a template of a block theme', async () => {
    const theme = blockThemes[site.version];
    await withTheme(site, theme, async () => {
      const id = site.run(
        `$id = wp_insert_post( array( 'post_type' => 'wp_template', 'post_name' => 'single', 'post_status' => 'publish',
          'post_title' => 'Single', 'post_content' => wp_slash( $given['content'] ) ) );
        wp_set_object_terms( $id, $given['theme'], 'wp_theme' );
        return $id;`,
        {
          theme,
          content: `${block({ lang: 'vi' })}<!-- wp:shortcode -->[ketamine_faq lang="pl"]<!-- /wp:shortcode -->`,
        },
      );
      const html = await site.get(site.publish({ content: 'Hello' }).url);
      site.run('wp_delete_post( $given, true );', id);
      for (const locale of ['vi', 'pl']) assert.ok(html.includes(assembled(locale)), locale);
    });
  });

  test('WordPress changes no quotation mark or dash inside the FAQ', async () => {
    const { url } = site.publish({ content: block({ lang: 'es' }) });
    const shortcode = site.publish({ content: '[ketamine_faq lang="es"]' });
    const file = join(site.folder, 'wp-content/plugins/ketamine-faq/fragments/es.json');
    const before = readFileSync(file, 'utf8');
    const written = {
      ...fragmentsOf('es'),
      notes: { ...fragmentsOf('es').notes, US: `<p>${straight} 5'10" -> 3-4</p>` },
    };
    writeFileSync(file, JSON.stringify(written));
    const html = await Promise.all([url, shortcode.url].map((address) => site.get(address)));
    writeFileSync(file, before);
    for (const page of html) assert.ok(page.includes(assembledFrom(written)));
  });

  test('where a theme runs wpautop after the shortcodes, it adds no paragraph inside the FAQ', () => {
    const html = site.run(
      `remove_filter( 'the_content', 'wpautop' );
      add_filter( 'the_content', 'wpautop', 99 );
      return apply_filters( 'the_content', "Before\n\n[ketamine_faq lang='ja']\n\nAfter" );`,
    );
    assert.match(html, /<p>Before<\/p>/);
    assert.ok(html.includes(assembled('ja')));
  });

  test('every answer is on paper, with scripts on and off', async (t) => {
    const { url } = site.publish({ content: block({ lang: 'ko' }) });
    for (const theme of [blockThemes[site.version], 'twentytwentyone'])
      await withTheme(site, theme, async () => {
        for (const javaScript of [true, false]) {
          const page = await newPage(t, { javaScript });
          await page.goto(url);
          if (javaScript) await untilSeen(page, 'ketamine-faq >>> [part~=toggle-all]');
          await page.emulateMediaType('print');
          const heights = await page.evaluate(() =>
            [...document.querySelector('ketamine-faq').shadowRoot.querySelectorAll('[part=answer]')].map(
              (answer) => answer.checkVisibility() && answer.getBoundingClientRect().height,
            ),
          );
          assert.equal(heights.length, 20);
          for (const height of heights) assert.ok(height > 20, `${theme}, scripts ${javaScript}: ${heights}`);
        }
      });
  });

  test('feeds hold the crisis lines, the questions and a link, and excerpts hold no markup', async () => {
    const { id, url } = site.publish({ title: 'In a feed', content: `Read. [ketamine_faq lang="es" region="CA"]` });
    const feed = await site.get('/feed/');
    const item = feed.split('<item>').find((part) => part.includes(`<link>${url}`));
    const content = item.match(/<content:encoded><!\[CDATA\[(.*?)\]\]>/s)[1];
    const { safety, title } = fragmentsOf('es');
    assert.ok(content.includes(safety.CA));
    assert.ok(content.includes('<li>¿Sirve la ketamina para la depresión?</li>'));
    assert.ok(content.includes(`<a href="${url}">${title}</a>`));
    assert.doesNotMatch(feed, /<template|<ketamine-faq|<details|<style|<script/);

    const also = site.publish({ content: `Read. ${block({ lang: 'es' })}` });
    for (const post of [id, also.id]) {
      const excerpt = site.run('return get_the_excerpt( $given );', post);
      assert.match(excerpt, /^Read\./);
      assert.doesNotMatch(excerpt, /[<>{}]/);
    }
    // Some themes make excerpts from rendered HTML.
    const rendered = site.run(
      `add_filter( 'get_the_excerpt', function () { return do_shortcode( '[ketamine_faq lang="es"]' ); } );
      return wp_trim_words( get_the_excerpt( $given ), 1000 );`,
      id,
    );
    assert.match(rendered, /988.*¿Sirve la ketamina para la depresión\?/s);
    assert.doesNotMatch(rendered, /Buscar una palabra/);
    assert.doesNotMatch(rendered, /[<>{}]/);
  });
}
