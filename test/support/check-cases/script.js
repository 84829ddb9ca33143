// Mistakes with the script tag, and what plugins and editors change in it.
import { classicFile, escaped, faq, filesOf, ownTag, page, scriptWith, withTag } from './clinic-page.js';

export function scriptCases(manifest) {
  const { cdn, cdnTag, integrity } = filesOf(manifest);
  return [
    ['no script', withTag(''), ['script-missing']],
    ['the script tag as text', page({ tag: '', body: escaped(ownTag) + faq }), ['script-as-text']],
    [
      'the script tag as text, escaped twice',
      page({ tag: '', body: escaped(escaped(ownTag)) + faq }),
      ['script-as-text'],
    ],
    [
      'script tag and element as text',
      page({ tag: '', body: `<p>${escaped(ownTag + faq)}</p>` }),
      ['element-as-text', 'script-as-text'],
    ],
    ['the script tag in a comment', withTag(`<!--${ownTag}-->`), ['script-inert']],
    [
      'the script tag in a <template>',
      page({ tag: '', body: `<template>${ownTag}</template>${faq}` }),
      ['script-inert'],
    ],
    [
      'another script that loads the FAQ script',
      withTag('<script>add("/ketamine-faq.classic.js")</script>'),
      ['script-by-script'],
    ],
    [
      'another script that adds script and element',
      page({ tag: '<script>add("/ketamine-faq.js")</script>', body: '' }),
      ['script-by-script'],
    ],
    ['a self-closing script tag', withTag(ownTag.replace('></script>', '/>')), ['element-inert', 'script-unclosed']],
    ['curly quotation marks', withTag(ownTag.replace(/"([^"]*)"/g, '“$1”')), ['quotes-curly']],
    [
      'no type',
      scriptWith('src="/ketamine-faq.js"'),
      ['type-missing'],
      {},
      `or use ${classicFile} instead of ketamine-faq.js.`,
    ],
    ['the type of a classic script', scriptWith('type="text/javascript" src="/ketamine-faq.js"'), ['type-missing']],
    ['the type in another case', scriptWith('type="Module" src="/ketamine-faq.js"'), ['ok']],
    ['a nomodule script', scriptWith('nomodule src="/ketamine-faq.js"'), ['type-nomodule']],
    ['the classic file', scriptWith(`src="/${classicFile}"`), ['ok']],
    ['the classic file as a module', scriptWith(`type="module" src="/${classicFile}"`), ['ok']],
    [
      'the classic file of another site',
      scriptWith(`src="https://files.example/${classicFile}"`),
      ['classic-unsure'],
      { pageUrl: 'https://clinic.example/faq' },
    ],
    [
      'the classic file of a site that may be another one',
      scriptWith(`src="https://files.example/${classicFile}"`),
      ['classic-unsure'],
    ],
    [
      'the classic file of the site that the page names as its own',
      page({
        tag: `<script data-cfasync="false" src="https://clinic.example/${classicFile}"></script>`,
        head: '<link rel="canonical" href="https://clinic.example/faq">',
      }),
      ['ok'],
    ],
    [
      'the classic file of a CDN',
      withTag(cdnTag({ src: cdn(classicFile), hash: integrity(classicFile), type: '' })),
      ['ok'],
    ],
    [
      'a module, and the classic file with nomodule',
      withTag(`${ownTag}<script nomodule src="/${classicFile}"></script>`),
      ['ok'],
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
    [
      'Rocket Loader, older version',
      scriptWith('type="text/rocketscript" data-rocketsrc="/ketamine-faq.js"'),
      ['delayed'],
    ],
    ['Rocket Loader', scriptWith('type="8f0c1dd8f0c1d83ed6b892119-module" src="/ketamine-faq.js"'), ['delayed']],
    ['LiteSpeed Cache', scriptWith('type="litespeed/javascript" data-src="/ketamine-faq.js"'), ['delayed']],
    [
      'WP Meteor',
      scriptWith('type="javascript/blocked" data-wpmeteor-type="module" data-wpmeteor-src="/ketamine-faq.js"'),
      ['delayed'],
    ],
    ['FlyingPress', scriptWith('type="flying-press/delay" data-src="/ketamine-faq.js"'), ['delayed']],
    ...['/ketamine-faq/dist/', '/assets/ketamine-faq'].map((folder) => [
      `languages in ${folder}, in an attribute before src`,
      withTag(ownTag.replace('src', `data-ketamine-faq-base="${folder}" src`)),
      ['ok'],
    ]),
    [
      'the address in another attribute before src',
      withTag(ownTag.replace('src', 'data-src="/ketamine-faq.js" src')),
      ['ok'],
    ],
    [
      'an unknown tool that moves the address out of src',
      scriptWith('data-type="lazy" data-src="/ketamine-faq.js"'),
      ['delayed'],
    ],
    ['Cookiebot', scriptWith('type="text/plain" data-cookieconsent="statistics" src="/ketamine-faq.js"'), ['consent']],
    ['an unknown consent tool', scriptWith('type="text/plain" src="/ketamine-faq.js"'), ['consent']],
    [
      'the same script twice',
      withTag(ownTag + ownTag),
      ['two-copies'],
      {},
      'Keep one script tag. It is enough for every <ketamine-faq> element on the page.',
    ],
    [
      'the same script and the same element twice',
      page({ body: `${faq}${ownTag}${faq}` }),
      ['two-copies'],
      {},
      ' on the page. Keep one <ketamine-faq> too, unless you want several.',
    ],
    [
      'the same script twice, and two different elements',
      page({ body: `${faq}${ownTag}${faq.replace('>', ' lang="es">')}` }),
      ['two-copies'],
      {},
      ' It is enough for every <ketamine-faq> element on the page.',
    ],
    ['the same element twice, with one script', page({ body: faq + faq }), ['ok']],
    ['the scripts of two languages', withTag(ownTag + ownTag.replace('.js', '.es.js')), ['two-copies']],
    [
      'two versions',
      withTag(cdnTag() + cdnTag({ src: cdn(undefined, '0.9.0'), hash: '' })),
      ['two-versions', 'version-other'],
    ],
    [
      'two versions, and the same element three times',
      page({ tag: cdnTag() + cdnTag({ src: cdn(undefined, '0.9.0'), hash: '' }), body: faq + faq + faq }),
      ['two-versions', 'version-other'],
      {},
      ' from a plugin or from the theme. Keep one <ketamine-faq> too, unless you want several.',
    ],
    [
      'an unrelated script from a folder named ketamine-faq',
      withTag(`<script src="/plugins/ketamine-faq/dist/block.js"></script>${ownTag}`),
      ['ok'],
    ],
    [
      'an unrelated script with ketamine-faq in its query',
      withTag(`<script src="/a.js?p=/ketamine-faq.html"></script>${ownTag}`),
      ['ok'],
    ],
  ];
}
