// Texts of the plugin that nobody finds are texts that nobody translates.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findTexts } from '../../scripts/wordpress/find-texts.js';

const found = (code) => findTexts(`<?php\n${code}`, 'a.php').map((text) => JSON.parse(JSON.stringify(text)));

test('a text is found by each function of WordPress, wherever the call stands', () => {
  for (const [code, expected] of [
    ["$a = __( 'One', 'ketamine-faq' );", { msgid: 'One' }],
    ["_e( 'It\\'s', 'ketamine-faq' );", { msgid: "It's" }],
    ["echo \\esc_html__( 'One', 'ketamine-faq' );", { msgid: 'One' }],
    ["esc_attr_e( 'One', 'ketamine-faq' );", { msgid: 'One' }],
    ["_x( 'One', 'a number', 'ketamine-faq' );", { msgid: 'One', msgctxt: 'a number' }],
    ["esc_html_x( 'One', 'a number', 'ketamine-faq' );", { msgid: 'One', msgctxt: 'a number' }],
    ["_n( '%d page', '%d pages', $n, 'ketamine-faq' );", { msgid: '%d page', msgid_plural: '%d pages' }],
    [
      "_nx( '%d page', '%d pages', $n, 'a site', 'ketamine-faq' );",
      { msgid: '%d page', msgid_plural: '%d pages', msgctxt: 'a site' },
    ],
    ["return match ( $a ) { 'x' => __( 'One', 'ketamine-faq' ), default => '' };", { msgid: 'One' }],
    ["if ( __( 'One', 'ketamine-faq' ) === $a ) { return; }", { msgid: 'One' }],
    ["add_action( 'x', static fn (): string => __( 'One', 'ketamine-faq' ) );", { msgid: 'One' }],
    ['$a = array( "k" => [ __( "One", "ketamine-faq" ) ] );', { msgid: 'One' }],
  ])
    assert.deepEqual(found(code), [expected], code);
});

test('a comment for translators goes with the text below it, and with no other', () => {
  assert.deepEqual(
    found("/* translators: %s: a day. */\n__( 'On %s', 'ketamine-faq' );\n__( 'Later', 'ketamine-faq' );\n"),
    [{ msgid: 'On %s', extracted: 'translators: %s: a day.' }, { msgid: 'Later' }],
  );
  assert.deepEqual(found("// translators: a verb\n__( 'Open', 'ketamine-faq' );"), [
    { msgid: 'Open', extracted: 'translators: a verb' },
  ]);
});

test('a call that no translator can serve is an error', () => {
  assert.throws(() => found("__( $text, 'ketamine-faq' );"), /a\.php:2: the text of __\(\) is no plain string/);
  assert.throws(() => found("__( 'One' . $more, 'ketamine-faq' );"), /no plain string/);
  assert.throws(() => found("__( 'One', 'another' );"), /the domain of __\(\) is not "ketamine-faq"/);
  assert.throws(() => found("__( 'One' );"), /the domain/);
});
