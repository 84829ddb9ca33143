// Promises about what is asked for: languages, options, and values that somebody means badly.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage } from './browser.js';
import { enterLanguage } from './site-language.js';
import { addUser } from './users.js';
import { joined } from './published.js';

const block = (attributes) => `<!-- wp:ketamine-faq/faq ${JSON.stringify(attributes).replace(/[<>&-]/g, escape)} /-->`;
/** As WordPress writes attributes into a comment. */
const escape = (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`;

/** The language printed where WordPress has that locale. */
const printedIn = (site, locales, before = '') =>
  site.run(
    `${before}
    $locale = '';
    add_filter( 'locale', function () use ( &$locale ) { return $locale; } );
    foreach ( $given as $locale ) {
      preg_match( '/<ketamine-faq lang="([^"]+)"/', do_shortcode( '[ketamine_faq]' ), $found );
      $printed[ $locale ] = $found[1];
    }
    return $printed;`,
    locales,
  );

export function options(site) {
  test('the page’s language is that of WordPress, with its region left out', () => {
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
    assert.deepEqual(printedIn(site, Object.keys(expected)), expected);
  });

  test('a site in Spanish of Mexico is printed in Spanish, and one block of it in English where that is asked for', async () => {
    const { url } = site.publish({ content: block({}) + block({ lang: 'en' }) });
    const leave = enterLanguage(site, 'es_MX');
    const html = await site.get(url);
    leave();
    assert.ok(html.includes(joined('es')));
    assert.ok(html.includes(joined('en')));
  });

  test('WPML and Polylang are asked which language a page is in', () => {
    const wpml = "add_filter( 'wpml_current_language', function () { return 'zh-hant'; } );";
    assert.deepEqual(printedIn(site, ['es_ES'], wpml), { es_ES: 'zh-Hant' });
    const all = "add_filter( 'wpml_current_language', function () { return 'all'; } );";
    assert.deepEqual(printedIn(site, ['es_ES'], all), { es_ES: 'es' });
    const polylang = "function pll_current_language( $field ) { return 'locale' === $field ? 'pt_BR' : 'pt'; }";
    assert.deepEqual(printedIn(site, ['es_ES'], polylang), { es_ES: 'pt' });
    const none = 'function pll_current_language() { return false; }';
    assert.deepEqual(printedIn(site, ['es_ES'], none), { es_ES: 'es' });
  });

  test('a language that may not be shown is English', async () => {
    const reviewed = site.publish({ content: block({ lang: 'es', languages: 'reviewed' }) });
    assert.ok((await site.get(reviewed.url)).includes(joined('en', { languages: 'reviewed' })));
    const listed = site.publish({ content: '[ketamine_faq lang="de" languages="es, fr"]' });
    assert.ok((await site.get(listed.url)).includes(joined('en', { languages: 'es, fr' })));
  });

  test('the shortcode takes hyphens or underscores, and the quotation marks of a word processor', async () => {
    const read = async (content) => site.get(site.publish({ content }).url);
    const three = joined('en', { headingLevel: '3' });
    assert.ok((await read('[ketamine_faq heading-level="3"]')).includes(three));
    assert.ok((await read("[ketamine_faq heading_level='3']")).includes(three));
    assert.ok((await read('[ketamine_faq heading-level=3 colour="red"]')).includes(three));
    assert.ok((await read('[ketamine_faq region=“CA”]')).includes(joined('en', { region: 'CA' })));
    assert.ok((await read('[ketamine_faq region=&#8221;CA&#8221;]')).includes(joined('en', { region: 'CA' })));
    assert.ok((await read('[ketamine_faq region=""]')).includes(joined('en')));
  });

  test('hostile values are escaped, do nothing and reach the element as they are, from an author and from an administrator', async (t) => {
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
      // No HTML page can hold this sign.
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

  test('optimizers are told to leave the script alone, by attributes before its address and by their own filters', async () => {
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
