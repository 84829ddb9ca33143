// What sites and authors can rely on when they choose languages and options, and what hostile values cannot do.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { phpOptions, withBlockAttributes } from '../../scripts/wordpress/plugin-options.js';
import { logIn, newPage } from './browser.js';
import { field, insertBlock, openEditor, unfold } from './editor.js';
import { enterLanguage } from './site-language.js';
import { addUser } from './users.js';
import { assembled } from './published.js';

const block = (attributes) => `<!-- wp:ketamine-faq/faq ${JSON.stringify(attributes).replace(/[<>&-]/g, escape)} /-->`;
/** Escapes a character as WordPress does in the comment of a block. */
const escape = (character) => `\\u00${character.charCodeAt(0).toString(16)}`;

/** The language that the shortcode renders, by the locale of WordPress. */
const renderedIn = (site, locales, before = '') =>
  site.run(
    `${before}
    $locale = '';
    add_filter( 'locale', function () use ( &$locale ) { return $locale; } );
    foreach ( $given as $locale ) {
      preg_match( '/<ketamine-faq lang="([^"]+)"/', do_shortcode( '[ketamine_faq]' ), $found );
      $rendered[ $locale ] = $found[1];
    }
    return $rendered;`,
    locales,
  );

const added = [
  { attribute: 'motto', property: 'motto', kind: 'text' },
  { attribute: 'is-on', property: 'isOn', kind: 'boolean' },
  { attribute: 'size', property: 'size', kind: 'enum', keywords: ['small', 'large'], default: 'large' },
];

/** Adds options to the data of a site’s plugin, and returns a function that restores the data. */
function addOptions(site, rows) {
  const folder = join(site.folder, 'wp-content/plugins/ketamine-faq');
  const files = [join(folder, 'about.json'), join(folder, 'block/block.json')];
  const before = files.map((file) => readFileSync(file, 'utf8'));
  const about = JSON.parse(before[0]);
  const options = [...about.options, ...phpOptions(rows)];
  writeFileSync(files[0], JSON.stringify({ ...about, options }));
  writeFileSync(files[1], withBlockAttributes(before[1], options));
  return () => files.forEach((file, index) => writeFileSync(file, before[index]));
}

export function options(site) {
  test('the FAQ is in the language of the WordPress locale, whatever its region', () => {
    const expected = {
      en_US: 'en',
      es_ES: 'es',
      es_MX: 'es',
      zh_CN: 'zh-Hans',
      zh_SG: 'zh-Hans',
      zh_TW: 'zh-Hant',
      zh_HK: 'zh-Hant',
      vi: 'vi',
      ko_KR: 'ko',
      tl: 'fil',
      fil: 'fil',
      ru_RU: 'ru',
      ar: 'ar',
      ary: 'ar',
      hat: 'ht',
      fr_CA: 'fr',
      pt_BR: 'pt',
      pt_PT_ao90: 'pt',
      pl_PL: 'pl',
      it_IT: 'it',
      de_DE_formal: 'de',
      ja: 'ja',
      fa_IR: 'fa',
      hi_IN: 'hi',
      nb_NO: 'en',
    };
    assert.deepEqual(renderedIn(site, Object.keys(expected)), expected);
  });

  test('on a site with the locale es_MX the FAQ is in Spanish, and in English where a block asks for it', async () => {
    const { url } = site.publish({ content: block({}) + block({ lang: 'en' }) });
    const leave = enterLanguage(site, 'es_MX');
    const html = await site.get(url);
    leave();
    assert.ok(html.includes(assembled('es')));
    assert.ok(html.includes(assembled('en')));
  });

  test('WPML and Polylang decide the language of a page', () => {
    const wpml = "add_filter( 'wpml_current_language', function () { return 'zh-hant'; } );";
    assert.deepEqual(renderedIn(site, ['es_ES'], wpml), { es_ES: 'zh-Hant' });
    const all = "add_filter( 'wpml_current_language', function () { return 'all'; } );";
    assert.deepEqual(renderedIn(site, ['es_ES'], all), { es_ES: 'es' });
    const polylang = "function pll_current_language( $field ) { return 'locale' === $field ? 'pt_BR' : 'pt'; }";
    assert.deepEqual(renderedIn(site, ['es_ES'], polylang), { es_ES: 'pt' });
    const none = 'function pll_current_language() { return false; }';
    assert.deepEqual(renderedIn(site, ['es_ES'], none), { es_ES: 'es' });
  });

  test('English replaces a language that is not allowed', async () => {
    const reviewed = site.publish({ content: block({ lang: 'es', languages: 'reviewed' }) });
    assert.ok((await site.get(reviewed.url)).includes(assembled('en', { languages: 'reviewed' })));
    const listed = site.publish({ content: '[ketamine_faq lang="de" languages="es, fr"]' });
    assert.ok((await site.get(listed.url)).includes(assembled('en', { languages: 'es, fr' })));
  });

  test('the shortcode accepts hyphens and underscores, and the quotation marks of a word processor', async () => {
    const read = async (content) => site.get(site.publish({ content }).url);
    const three = assembled('en', { headingLevel: '3' });
    assert.ok((await read('[ketamine_faq heading-level="3"]')).includes(three));
    assert.ok((await read("[ketamine_faq heading_level='3']")).includes(three));
    assert.ok((await read('[ketamine_faq heading-level=3 colour="red"]')).includes(three));
    assert.ok((await read('[ketamine_faq region=“CA”]')).includes(assembled('en', { region: 'CA' })));
    assert.ok((await read('[ketamine_faq region=&#8221;CA&#8221;]')).includes(assembled('en', { region: 'CA' })));
    assert.ok((await read('[ketamine_faq region=""]')).includes(assembled('en')));
  });

  test('an option that is added to the plugin’s data works in the shortcode and the block, without a change in PHP', async () => {
    const restore = addOptions(site, added);
    const startOf = async (content) => (await site.get(site.publish({ content }).url)).match(/<ketamine-faq [^>]*>/)[0];
    const shortcodes = [
      '[ketamine_faq motto="A & B" is-on]',
      '[ketamine_faq motto="A & B" is_on="true"]',
      '[ketamine_faq motto="" is-on="false"]',
    ];
    const blocks = [{ motto: 'A & B', isOn: true }, { motto: 'A & B', isOn: false }, {}];
    const starts = await Promise.all([...shortcodes, ...blocks.map(block)].map(startOf));
    restore();
    const named = '<ketamine-faq lang="en" motto="A &#38; B"';
    assert.deepEqual(starts, [
      `${named} is-on="">`,
      `${named} is-on="">`,
      '<ketamine-faq lang="en">',
      `${named} is-on="">`,
      `${named}>`,
      '<ketamine-faq lang="en">',
    ]);
  });

  test('an option that is added to the plugin’s data has a field in the sidebar and reaches the preview and the post', async (t) => {
    t.after(addOptions(site, added));
    const page = await newPage(t);
    await logIn(page, site);
    const canvas = await openEditor(page, site.url);
    await insertBlock(page);
    await unfold(page, 'Advanced');
    await (await field(page, 'motto')).fill('A & B');
    await (await field(page, 'is-on')).click();
    await (await field(page, 'size')).fill('small');
    await canvas.waitForSelector('ketamine-faq[motto="A & B"][is-on=""][size="small"]');
    const attributes = await page.evaluate(() => wp.data.select('core/block-editor').getBlocks()[0].attributes);
    assert.deepEqual({ ...attributes }, { motto: 'A & B', isOn: true, size: 'small' });
  });

  test('hostile values from an author or an administrator are escaped, run no code, and reach the element unchanged', async (t) => {
    const hostile = {
      questions: '"><script>alert(1)</script>',
      exclude: "' onmouseover='alert(1)",
      open: '</ketamine-faq><img src=x onerror=alert(1)>',
      mode: '&quot; onload=alert(1) &#34; <!-- -->',
      headingLevel: '3}{level} {open} \\u0022 $1',
      controls: ']]> javascript:alert(1) \u0000\u2028',
      region: '"><svg/onload=alert(1)>',
      languages: '{"a":1}',
    };
    const author = addUser(site, 'hostile', 'author');
    for (const user of [author, 1]) {
      const { url } = site.publish({ author: user, content: block({ lang: '"><b>', ...hostile }) });
      const html = await site.get(url);
      assert.ok(!html.includes('<script>alert'));
      const page = await newPage(t);
      const dialogs = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        dialog.dismiss();
      });
      await page.goto(url);
      const { given, strange } = await page.$eval('ketamine-faq', async (faq) => {
        await customElements.whenDefined('ketamine-faq');
        await faq.updateComplete;
        return {
          given: Object.fromEntries([...faq.attributes].map(({ name, value }) => [name, value])),
          strange: document.querySelectorAll('img[src=x], svg[onload], [onmouseover]').length,
        };
      });
      const { headingLevel, ...others } = hostile;
      const sent = { lang: 'en', 'heading-level': headingLevel, ...others };
      // HTML has no null character.
      sent.controls = sent.controls.replace('\u0000', '\ufffd');
      if (user === 1) assert.deepEqual(given, sent);
      assert.equal(strange, 0);
      assert.deepEqual(dialogs, []);
    }
    const shortcode = site.publish({
      author,
      content: '[ketamine_faq region="\'onload=alert(1)" mode=\'"><b>\' 0="x" lang]',
    });
    const html = await site.get(shortcode.url);
    assert.ok(html.includes('region="onload=alert(1)"'));
    assert.ok(!/<ketamine-faq[^>]*<b>/.test(html));
  });

  test('optimizers are asked to leave the script alone, by attributes before its URL and by their own filters', async () => {
    const [tag] = (await site.get(site.publish({ content: '[ketamine_faq]' }).url)).match(
      /<script[^>]*ketamine-faq\.js[^>]*>/,
    );
    assert.match(tag, /^<script type="module" data-cfasync="false" [^>]* src=/);
    assert.equal(tag.match(/type=/g).length, 1);
    const answers = site.run(
      `return array(
        apply_filters( 'rocket_delay_js_exclusions', array( 'other.js' ) ),
        apply_filters( 'litespeed_optm_js_defer_exc', array() ),
        apply_filters( 'autoptimize_filter_js_exclude', 'other.js' ),
        apply_filters( 'autoptimize_filter_js_exclude', '' ),
        apply_filters( 'sgo_js_minify_exclude', array( 'other' ) ),
        apply_filters( 'wphb_minify_resource', true, 'ketamine-faq', 'scripts' ),
        apply_filters( 'wphb_minify_resource', true, 'other', 'scripts' ),
        apply_filters( 'w3tc_minify_js_do_tag_minification', true, $given, 'ketamine-faq.js' ),
        apply_filters( 'w3tc_minify_js_do_tag_minification', true, '<script src="/other.js">', 'other.js' ),
      );`,
      tag,
    );
    const path = '/ketamine-faq/script/';
    assert.deepEqual(answers, [
      ['other.js', path],
      [path],
      `other.js, ${path}`,
      path,
      ['other', 'ketamine-faq'],
      false,
      true,
      false,
      true,
    ]);
  });
}
