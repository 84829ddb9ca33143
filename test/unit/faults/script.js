// What becomes of the script tag on its way onto a page.
import { cdn, cdnTag, classic, escaped, faq, ownTag, page, scriptWith, withClassic, withTag } from './page.js';

/** The page, what is said of it, what else is known, and how the first advice ends. */
export const script = [
  ['no script', withTag(''), ['script-missing']],
  ['the script tag as text', page({ tag: '', body: escaped(ownTag) + faq }), ['script-as-text']],
  ['the script tag as text, twice over', page({ tag: '', body: escaped(escaped(ownTag)) + faq }), ['script-as-text']],
  ['both as text', page({ tag: '', body: `<p>${escaped(ownTag + faq)}</p>` }), ['element-as-text', 'script-as-text']],
  ['the script tag in a comment', withTag(`<!--${ownTag}-->`), ['script-inert']],
  ['the script tag in a template', page({ tag: '', body: `<template>${ownTag}</template>${faq}` }), ['script-inert']],
  ['a script that loads it', withTag('<script>add("/ketamine-faq.classic.js")</script>'), ['script-by-script']],
  [
    'a script that makes both',
    page({ tag: '<script>add("/ketamine-faq.js")</script>', body: '' }),
    ['script-by-script'],
  ],
  [
    'a script tag that closes itself',
    withTag(ownTag.replace('></script>', '/>')),
    ['element-inert', 'script-unclosed'],
  ],
  ['curly quotation marks', withTag(ownTag.replace(/"([^"]*)"/g, '“$1”')), ['quotes-curly']],
  [
    'no type',
    scriptWith('src="/ketamine-faq.js"'),
    ['type-missing'],
    undefined,
    `or write ${classic} in place of ketamine-faq.js.`,
  ],
  ['the type of a classic script', scriptWith('type="text/javascript" src="/ketamine-faq.js"'), ['type-missing']],
  ['the type in capitals', scriptWith('type="Module" src="/ketamine-faq.js"'), ['well']],
  ['a script for old browsers only', scriptWith('nomodule src="/ketamine-faq.js"'), ['type-nomodule']],
  ['the classic file', scriptWith(`src="/${classic}"`), ['well'], withClassic],
  ['the classic file as a module', scriptWith(`type="module" src="/${classic}"`), ['well'], withClassic],
  [
    'the classic file for old browsers',
    withTag(`${ownTag}<script nomodule src="/${classic}"></script>`),
    ['well'],
    withClassic,
  ],
  ['no data-cfasync', withTag(ownTag.replace('data-cfasync="false" ', '')), ['cfasync-missing']],
  [
    'data-cfasync after src',
    withTag('<script type="module" src="/ketamine-faq.js" data-cfasync="false"></script>'),
    ['cfasync-late'],
  ],
  [
    'WP Rocket',
    scriptWith('type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="/ketamine-faq.js"'),
    ['delayed'],
  ],
  ['Rocket Loader', scriptWith('type="text/rocketscript" data-rocketsrc="/ketamine-faq.js"'), ['delayed']],
  ['Rocket Loader of today', scriptWith('type="8f0c1dd8f0c1d83ed6b892119-module" src="/ketamine-faq.js"'), ['delayed']],
  ['LiteSpeed', scriptWith('type="litespeed/javascript" data-src="/ketamine-faq.js"'), ['delayed']],
  [
    'WP Meteor',
    scriptWith('type="javascript/blocked" data-wpmeteor-type="module" data-wpmeteor-src="/ketamine-faq.js"'),
    ['delayed'],
  ],
  ['FlyingPress', scriptWith('type="flying-press/delay" data-src="/ketamine-faq.js"'), ['delayed']],
  ...['/ketamine-faq/dist/', '/assets/ketamine-faq'].map((folder) => [
    `languages in ${folder}, named before src`,
    withTag(ownTag.replace('src', `data-ketamine-faq-base="${folder}" src`)),
    ['well'],
  ]),
  [
    'the address in another attribute before src',
    withTag(ownTag.replace('src', 'data-src="/ketamine-faq.js" src')),
    ['well'],
  ],
  ['a tool that takes the address', scriptWith('data-type="lazy" data-src="/ketamine-faq.js"'), ['delayed']],
  ['Cookiebot', scriptWith('type="text/plain" data-cookieconsent="statistics" src="/ketamine-faq.js"'), ['consent']],
  ['another consent tool', scriptWith('type="text/plain" src="/ketamine-faq.js"'), ['consent']],
  ['the same script twice', withTag(ownTag + ownTag), ['two-copies']],
  ['two languages', withTag(ownTag + ownTag.replace('.js', '.es.js')), ['two-copies']],
  [
    'two versions',
    withTag(cdnTag() + cdnTag({ src: cdn(undefined, '0.9.0'), hash: '' })),
    ['two-versions', 'version-other'],
  ],
  [
    'another script of a folder of that name',
    withTag(`<script src="/plugins/ketamine-faq/dist/block.js"></script>${ownTag}`),
    ['well'],
  ],
  [
    'a script with the FAQ’s page in its address',
    withTag(`<script src="/a.js?p=/ketamine-faq.html"></script>${ownTag}`),
    ['well'],
  ],
];
