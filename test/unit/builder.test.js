// What demo/build.html writes for each platform: every value that somebody types arrives as it was typed, and as text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, mock, test } from 'node:test';

import { parse, parseFragment } from 'parse5';
import ts from 'typescript';

import { attributeNames, holdsChoices, parseAddress, parseChoices, toAddress } from '../../build/builder/choices.js';
import { contrast, contrastFigure, parseColor } from '../../build/builder/contrast.js';
import { findProblems, usableChoices } from '../../build/builder/problems.js';
import { writePlatforms } from '../../build/builder/platforms.js';
import { makeTag } from '../../build/builder/tag.js';
import { groups, questions } from '../../build/src/content/questions.js';
import { contentVersion } from '../../build/src/content/content-version.js';
import { options } from '../../build/src/options/schema.js';
import { builderData } from '../../scripts/builder/builder-data.js';
import { languages as byLocale } from '../support/languages.js';

const languages = Object.values(byLocale);
const dataWhere = (isPublished) =>
  builderData({
    version: '1.2.3',
    contentVersion,
    isPublished,
    integrity: isPublished ? { 'ketamine-faq.js': 'sha384-abc', 'ketamine-faq.es.js': 'sha384-es' } : {},
    languages,
    groups,
    questions,
  });
const data = dataWhere(false);
mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 11, 1) });

/** The steps of every platform, by its id. */
function platforms(given, from = data) {
  const choices = parseChoices(Object.entries(given), from);
  const usable = usableChoices(choices, findProblems(choices, from), from);
  return Object.fromEntries(writePlatforms(makeTag(usable, from), usable, from).map(({ id, steps }) => [id, steps]));
}
const codes = (steps, name) => steps.filter((step) => step.code && step.name === name).map(({ code }) => code);
const code = (steps, name) => codes(steps, name)[0];

/** An element in parsed HTML, with its attributes. */
function findElement(node, name) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName === name) return child;
    const found = findElement(child, name);
    if (found) return found;
  }
  return undefined;
}
const attributesOf = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const elementNames = (node) =>
  (node.childNodes ?? []).flatMap((child) => [...(child.tagName ? [child.tagName] : []), ...elementNames(child)]);

/** As `shortcode_parse_atts` of WordPress and then the plugin read a shortcode. */
function parseShortcode(text) {
  const [, inside] = /^\[ketamine_faq((?:[^\]/]|\/(?!\]))*)\]$/.exec(text) ?? [];
  assert.notEqual(inside, undefined, `one shortcode: ${text}`);
  const given = [...inside.matchAll(/\s+([\w-]+)="([^"]*)"/g)];
  assert.equal(given.map(([whole]) => whole).join(''), inside, 'nothing but attributes');
  return Object.fromEntries(
    given.map(([, name, value]) => {
      assert.doesNotMatch(value, /[\\<>]/, 'WordPress removes backslashes, and values with a tag that is not closed');
      return [name, value.replace(/&#(\d+);/g, (_, unit) => String.fromCharCode(unit))];
    }),
  );
}

/** The elements that a component in JSX creates, inner ones first. */
function createdByJsx(text) {
  const { diagnostics, outputText } = ts.transpileModule(text, {
    reportDiagnostics: true,
    fileName: 'component.tsx',
    compilerOptions: {
      jsx: ts.JsxEmit.React,
      module: ts.ModuleKind.ES2022,
      target: ts.ScriptTarget.ES2022,
    },
  });
  assert.deepEqual(diagnostics, []);
  const [, component] = /^import 'ketamine-faq';\nexport (function KetamineFaq.*)$/s.exec(outputText);
  const elements = [];
  const React = {
    createElement(name, attributes, ...children) {
      const element = { name, attributes: { ...attributes }, children };
      elements.push(element);
      return element;
    },
  };
  new Function('React', `(${component})()`)(React);
  return elements;
}

/** The attributes of the element that a component in JSX creates, and how many elements it creates. */
function runJsx(text) {
  const elements = createdByJsx(text);
  return { attributes: elements.find(({ name }) => name === 'ketamine-faq').attributes, elements: elements.length };
}

/** The block in the HTML of a post, as WordPress reads it. */
function parseBlock(text) {
  const [comment, ...rest] = parseFragment(text).childNodes;
  assert.deepEqual([comment.nodeName, rest], ['#comment', []]);
  const [, json = '{}'] = /^ wp:ketamine-faq\/faq (?:(\{.*\}) )?\/$/.exec(comment.data);
  assert.doesNotMatch(json, /--|[<>&]/, 'as WordPress writes it');
  return JSON.parse(json);
}

/** The arguments that a shell passes to a command. */
const parseCommand = (text) =>
  [...text.matchAll(/(?:'[^']*'|"[^"$`\\]*"|\\'|[^\s'"\\])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"|\\(')/g, (_, single, double, quote) => single ?? double ?? quote),
  );

const hostile = [
  '--help',
  `Dr. "Quote" O’Neil & Sons' <b>clinic</b>`,
  `"><script>alert(1)</script>`,
  `</ketamine-faq><img src=x onerror=alert(1)>`,
  `'"]}{{x}} [gallery] */ --> <!-- wp:x /--> \\" \\`,
  `{alert(1)} \${alert(1)} \`id\` $(id) ; rm -rf ~`,
  'a $HOME `id`',
  `&quot;&#34;&amp; %22 \\x22 a\\`,
  `العيادة 诊所 😀`,
];

describe('a name with signs that mean something somewhere', () => {
  for (const name of hostile)
    test(name, () => {
      const steps = platforms({ 'clinic-name': name, reviewer: name, 'reviewed-on': '2026-11-30', lang: 'es' });
      const expected = {
        lang: 'es',
        'clinic-name': name,
        reviewer: name,
        'reviewed-on': '2026-11-30',
        'reviewed-version': contentVersion,
      };

      for (const [platform, label] of [
        ['html', 'HTML'],
        ['wix', 'HTML'],
        ['squarespace', 'HTML'],
        ['tag-manager', 'HTML'],
      ]) {
        const fragment = parseFragment(code(steps[platform], label));
        assert.deepEqual(attributesOf(findElement(fragment, 'ketamine-faq')), expected, platform);
        const allowed = ['script', 'ketamine-faq', 'p', 'a', 'a', 'a', 'p', 'a'];
        assert.deepEqual(elementNames(fragment), platform === 'tag-manager' ? allowed.slice(1) : allowed);
      }
      assert.deepEqual(parseShortcode(code(steps.wordpress, 'shortcode')), expected);
      assert.deepEqual(parseBlock(code(steps.wordpress, 'block')), {
        lang: 'es',
        clinicName: name,
        reviewer: name,
        reviewedOn: '2026-11-30',
        reviewedVersion: contentVersion,
      });
      const jsx = runJsx(code(steps.react, 'component'));
      assert.deepEqual(jsx, { attributes: expected, elements: 7 });
      const command = parseCommand(code(steps.prerendered, 'command'));
      assert.deepEqual(command, [
        ...['node', 'bin/ketamine-faq.js', 'static', 'es', `--clinic-name=${name}`, `--reviewer=${name}`],
        ...['--reviewed-on=2026-11-30', `--reviewed-version=${contentVersion}`, '>', 'faq-es.html'],
      ]);
    });
});

/** Own questions as the platforms must give them: in parsed HTML. */
const readDetails = (node) =>
  (node.childNodes ?? [])
    .filter(({ tagName }) => tagName === 'details')
    .map((details) => {
      const [summary, ...blocks] = details.childNodes.filter(({ tagName }) => tagName);
      return {
        ...attributesOf(details),
        title: textOf(summary),
        answer: blocks.map((block) =>
          block.tagName === 'ul'
            ? block.childNodes.filter(({ tagName }) => tagName).map(textOf)
            : `${block.tagName}: ${textOf(block)}`,
        ),
      };
    });

/** The details blocks in the HTML of a post, as WordPress and the plugin read them. */
function parseDetailsBlocks(text) {
  const comments = (node) =>
    (node.childNodes ?? []).flatMap((child) => (child.nodeName === '#comment' ? [child.data] : comments(child)));
  const fragment = parseFragment(text);
  const all = comments(fragment);
  // Every block is closed before the one around it.
  const open = [];
  for (const comment of all) {
    const [, end, name] = /^ (\/?)wp:([\w/-]+) (?:\{.*\} )?$/s.exec(comment);
    if (end) assert.equal(open.pop(), name);
    else open.push(name);
  }
  assert.deepEqual(open, []);
  const stored = all
    .flatMap((comment) => /^ wp:details (\{.*\}) $/.exec(comment)?.[1] ?? [])
    .map((json) => JSON.parse(json));
  return readDetails(fragment).map(({ class: name, ...details }, index) => {
    assert.equal(name, 'wp-block-details');
    const { id, group, ...others } = stored[index].ketamineFaq;
    assert.deepEqual(others, {});
    return { id, ...(group ? { 'data-group': group } : {}), ...details };
  });
}

/** Own questions in the elements of a component. */
const detailsOfJsx = (elements) => {
  const text = ({ children }) => children.join('');
  return elements
    .filter(({ name }) => name === 'details')
    .map(({ attributes, children: [summary, ...blocks] }) => ({
      ...attributes,
      title: text(summary),
      answer: blocks.map((block) => (block.name === 'ul' ? block.children.map(text) : `${block.name}: ${text(block)}`)),
    }));
};

/** What stands between the tags of a shortcode. */
function shortcodeContent(text) {
  const [, tag, content] = /^(\[ketamine_faq[^[\]]*\])\n([^[\]]*)\[\/ketamine_faq\]$/.exec(text) ?? [];
  assert.ok(content, `one shortcode with content: ${text}`);
  // An empty line would become a paragraph.
  assert.doesNotMatch(content, /\n\s*\n|^ /m);
  return { attributes: parseShortcode(tag), content };
}

/** The own questions in the code of each platform, by its id. */
function ownByPlatform(steps) {
  const inHtml = (text) => readDetails(findElement(parseFragment(text), 'ketamine-faq'));
  return {
    ...Object.fromEntries(
      ['html', 'wix', 'squarespace', 'tag-manager'].map((id) => [id, inHtml(code(steps[id], 'HTML'))]),
    ),
    prerendered: readDetails(parseFragment(code(steps.prerendered, 'questions'))),
    block: parseDetailsBlocks(code(steps.wordpress, 'block')),
    shortcode: readDetails(parseFragment(shortcodeContent(code(steps.wordpress, 'shortcode')).content)),
    react: detailsOfJsx(createdByJsx(code(steps.react, 'component'))),
  };
}

describe('own questions', () => {
  const parking = { 'own-1': 'Where do I park?', 'own-1-answer': 'Behind the house.' };
  const idsOf = (...titles) =>
    makeTag(
      parseChoices(
        titles.flatMap((title, index) => [
          [`own-${index + 1}`, title],
          [`own-${index + 1}-answer`, 'Yes.'],
        ]),
        data,
      ),
      data,
    ).ownQuestions.map(({ id }) => id);

  test('are in the code of every platform, with paragraphs, lists and groups', () => {
    const steps = platforms({
      ...parking,
      'own-2': 'What do I bring?',
      'own-2-answer':
        'For your visit:\r\n- your card\r\n- something\n\n- warm\n\nThe house\nis cold.\n\nThank you. - We',
      'own-2-group': 'treatment',
      lang: 'es',
    });
    const expected = [
      { id: 'where-do-i-park', title: 'Where do I park?', answer: ['p: Behind the house.'] },
      {
        id: 'what-do-i-bring',
        'data-group': 'treatment',
        title: 'What do I bring?',
        answer: [
          'p: For your visit:',
          ['your card', 'something', 'warm'],
          'p: The house is cold.',
          'p: Thank you. - We',
        ],
      },
    ];
    for (const [platform, own] of Object.entries(ownByPlatform(steps))) assert.deepEqual(own, expected, platform);
    assert.match(code(steps.wordpress, 'block'), /^<!-- wp:ketamine-faq\/faq \{"lang":"es"\} -->\n<!-- wp:details /);
    assert.deepEqual(shortcodeContent(code(steps.wordpress, 'shortcode')).attributes, { lang: 'es' });
    assert.deepEqual(steps.wordpress.find(Array.isArray).slice(-2), [
      ['Questions: Add a question of your own', 'Where do I park?'],
      ['Questions: Add a question of your own', 'What do I bring?'],
    ]);
  });

  for (const text of [...hostile, '{{#if x}} {{{y}}} {% z %}', '[/ketamine_faq][gallery]', '</details></summary><p>'])
    test(`arrive as text: ${text}`, () => {
      const steps = platforms({ 'own-1': text, 'own-1-answer': `${text}\n- ${text}`, 'own-1-group': text });
      for (const [platform, [own, ...others]] of Object.entries(ownByPlatform(steps))) {
        assert.deepEqual(others, []);
        assert.match(own.id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.deepEqual(own, { id: own.id, title: text, answer: [`p: ${text}`, [text]] }, platform);
      }
      for (const id of ['html', 'tag-manager']) assert.doesNotMatch(code(steps[id], 'HTML'), /\{\{/);
      // Neither a shortcode nor the end of a comment.
      for (const name of ['block', 'shortcode'])
        assert.doesNotMatch(code(steps.wordpress, name).replace(/^\[ketamine_faq\]|\[\/ketamine_faq\]$/g, ''), /[[\]]/);
    });

  test('have an id of their words that the element accepts, each another', () => {
    assert.deepEqual(
      idsOf(
        'Où se garer ?',
        'What’s "new"?',
        'Cost',
        'Practical',
        'Basics!',
        'My answer',
        'Где?',
        'Cost',
        'a'.repeat(99),
      ),
      [
        'ou-se-garer',
        'whats-new',
        'cost-2',
        'practical-2',
        'basics-2',
        'my-answer-2',
        'own-question-7',
        'cost-3',
        'a'.repeat(60),
      ],
    );
    for (const word of ['search', 'language', 'all', 'none', 'search-label', 'x-general', 'x-sources', ...groups])
      assert.deepEqual(idsOf(word), [`${word}-2`]);
  });

  test('are left out if they are half, with a reason beside the empty field', () => {
    for (const [given, names] of [
      [{ 'own-1': 'Where?' }, ['own-1-answer']],
      [{ 'own-1-answer': 'There.' }, ['own-1']],
      [{ 'own-1': '?', 'own-1-answer': 'There.' }, ['own-1']],
      [{ 'own-1': 'Where?', 'own-1-answer': '-\n- ' }, ['own-1-answer']],
      [{ 'own-1': '?' }, ['own-1', 'own-1-answer']],
      [{ 'own-1-group': 'risks' }, []],
    ]) {
      const problems = findProblems(parseChoices(Object.entries(given), data), data);
      assert.deepEqual(
        problems.map(({ name, isError }) => [name, isError]),
        names.map((name) => [name, true]),
      );
      assert.deepEqual(platforms(given), platforms({}), JSON.stringify(given));
    }
    assert.match(findProblems({ 'own-1': 'Where?' }, data)[0].text, /^Write the answer/);
    assert.match(findProblems({ 'own-1-answer': 'There.' }, data)[0].text, /^Write the question/);
    // The others stay.
    assert.deepEqual(platforms({ ...parking, 'own-2': 'Half?' }), platforms(parking));
  });

  test('come back from the address, cut at a limit, and without what is unknown', () => {
    const given = {
      'own-1': hostile[4],
      'own-1-answer': `One\n\n- ${hostile[1]}\n- 😀`,
      'own-1-group': 'right-for-me',
      'own-10': 'Last?',
      'own-10-answer': 'Yes.',
    };
    const choices = parseChoices(Object.entries(given), data);
    assert.deepEqual(choices, given);
    assert.deepEqual(parseAddress(`#${toAddress(choices)}`, data), given);
    assert.equal(holdsChoices('#own-3-answer=x'), true);
    assert.equal(holdsChoices('#own-3-answer'), false);

    const long = parseAddress(`#own-1=${'a'.repeat(1e4)}&own-1-answer=${'b'.repeat(1e5)}`, data);
    assert.deepEqual([long['own-1'].length, long['own-1-answer'].length], [200, 2000]);
    const parted = parseAddress(`#own-1=${'a'.repeat(199)}${encodeURIComponent('😀')}&own-1-answer=b`, data);
    assert.equal(parted['own-1'], 'a'.repeat(199));
    for (const hash of [
      '#own-0=x',
      '#own-11=x',
      '#own-1-group=practical',
      '#own-1-group=<b>',
      '#own-=x',
      '#own-1-answer=%0A',
    ])
      assert.deepEqual(parseAddress(hash, data), {}, hash);
    assert.deepEqual(parseAddress('#own-1=a%0Ab&own-1-answer=a%00%0D%0Ab', data), {
      'own-1': 'a b',
      'own-1-answer': 'a \nb',
    });
  });
});

describe('the address', () => {
  test('gives every choice back', () => {
    const given = {
      lang: 'es',
      region: 'CA',
      languages: 'en es',
      questions: 'basics cost',
      appearance: 'cards',
      mode: 'single',
      'heading-level': '3',
      controls: 'search print',
      'clinic-name': hostile[1],
      'clinic-phone': '+1 216-555-0142',
      'clinic-url': 'https://clinic.example/?a=1&b=2',
      reviewer: hostile[4],
      'reviewed-on': '2026-11-30',
      'reviewed-version': '1.0.0',
      'reviewed-languages': 'en es',
      'print-english': 'true',
      'structured-data': 'true',
      accent: '#0b6b72',
      background: '#0f2629',
      radius: '0.75em',
      'heading-font': 'Georgia, serif',
      files: 'https://clinic.example/faq/',
    };
    const choices = parseChoices(Object.entries(given), data);
    assert.deepEqual(choices, given);
    assert.deepEqual(parseAddress(`#${toAddress(choices)}`, data), given);
  });

  test('is empty for the defaults', () => {
    const defaults = {
      region: 'US',
      questions: groups.join(' '),
      'heading-level': '2',
      background: '#FFFFFF',
      files: '/ketamine-faq/',
    };
    assert.equal(toAddress(parseChoices(Object.entries(defaults), data)), '');
  });

  test('is harmless if it is malformed, unknown or long', () => {
    for (const hash of [
      '',
      '#',
      '#%',
      '#region=%E0%A4%A',
      '#=&&=&',
      '#__proto__=1&constructor=2',
      '#region=XX&lang=klingon&mode=&questions=no',
    ])
      assert.deepEqual(parseAddress(hash, data), {}, hash);
    assert.equal(parseAddress(`#reviewer=${'a'.repeat(1e5)}`, data).reviewer.length, 300);
    assert.equal(parseAddress('#reviewer=a%00%0Ab', data).reviewer, 'a b');
    assert.deepEqual(['', '#prepare', '#clinic-url', '#region=CA'].map(holdsChoices), [true, false, false, true]);
  });
});

describe('the attributes', () => {
  test('are options of the element', () => {
    const known = options.map(({ attribute }) => attribute);
    assert.deepEqual(
      attributeNames.filter((name) => !known.includes(name)),
      [],
    );
  });

  test('the steps say what the platform lacks', () => {
    const says = (given, id, pattern) => platforms(given)[id].some((step) => pattern.test(step));
    assert.ok(says({}, 'tag-manager', /can read what your patients open and type/));
    assert.ok(says({}, 'html', /^Look at it on your site/));
    assert.equal(says({}, 'html', /UTF-8/), false);
    assert.ok(says({ lang: 'es' }, 'html', /UTF-8/));
    assert.ok(says({ 'clinic-name': 'Clínica' }, 'html', /UTF-8/));
  });

  test('only what differs from the default is written', () => {
    assert.match(code(platforms({}).html, 'HTML'), /\n<ketamine-faq>\n/);
    assert.equal(code(platforms({}).wordpress, 'block'), '<!-- wp:ketamine-faq/faq /-->');
    assert.equal(code(platforms({}).wordpress, 'shortcode'), '[ketamine_faq]');
    assert.equal(code(platforms({}).prerendered, 'command'), 'node bin/ketamine-faq.js static en > faq-en.html');
  });

  test('the list for WordPress names the fields as the sidebar of the block does', () => {
    const given = {
      ...{ 'clinic-name': 'Lakeside', 'clinic-phone': '(555) 010-0199', 'clinic-url': 'https://lakeside.example' },
      ...{ reviewer: 'Jane Doe, MD', 'reviewed-on': '2026-11-30', 'reviewed-languages': 'es' },
      ...{ appearance: 'cards', 'print-english': 'yes', 'structured-data': 'yes' },
    };
    const labels = new Set(
      [...readFileSync('wordpress/ketamine-faq/block/labels.js', 'utf8').matchAll(/__\(\s*'([^']*)'/g)].map(
        ([, text]) => text,
      ),
    );
    // The panel that WordPress has in every block.
    labels.add('Advanced');
    const rows = platforms(given).wordpress.find(Array.isArray);
    for (const [label] of rows) for (const part of label.split(': ')) assert.ok(labels.has(part), part);
    assert.deepEqual(rows.slice(10), [
      ['Appearance: Each question stands in a box', 'on'],
      ['Your clinic: Name', 'Lakeside'],
      ['Your clinic: Telephone', '(555) 010-0199'],
      ['Your clinic: Web page', 'https://lakeside.example'],
      ['Review: Who reviewed the text, with title', 'Jane Doe, MD'],
      ['Review: Day of the review', '2026-11-30'],
      ['Review: Version of the text that was reviewed', contentVersion],
      ['Review: Languages that were reviewed, such as “en es”', 'es'],
      ['Advanced: Print English beside another language', 'on'],
      ['Advanced: Describe the questions to search engines', 'on'],
    ]);
  });

  test('a yes/no option is written as each platform reads it', () => {
    const steps = platforms({ 'structured-data': 'yes' });
    assert.match(code(steps.html, 'HTML'), /<ketamine-faq structured-data>/);
    assert.deepEqual(runJsx(code(steps.react, 'component')).attributes, { 'structured-data': '' });
    assert.deepEqual(parseShortcode(code(steps.wordpress, 'shortcode')), { 'structured-data': 'true' });
    assert.deepEqual(parseBlock(code(steps.wordpress, 'block')), { structuredData: true });
  });
});

describe('the fallback content', () => {
  test('has the numbers of the country as links, in every language, and English beside a translation', (t) => {
    const numbers = {
      US: ['988', '911'],
      CA: ['988', '911'],
      GB: ['116123', '999'],
      IE: ['116123', '112', '999'],
      AU: ['131114', '000'],
      NZ: ['1737', '111'],
      other: [],
    };
    let count = 0;
    for (const { locale, isTranslationSignedOff } of data.languages)
      for (const [region, expected] of Object.entries(numbers)) {
        const tag = parseFragment(code(platforms({ lang: locale, region }).html, 'HTML'));
        const paragraphs = findElement(tag, 'ketamine-faq').childNodes.filter(({ tagName }) => tagName === 'p');
        const links = (node) => (node.tagName === 'a' ? [node] : (node.childNodes ?? []).flatMap(links));
        const own = links(paragraphs[0]).map((link) => {
          const { href } = attributesOf(link);
          assert.equal(href, `tel:${textOf(link).replace(/\D/g, '')}`);
          return href.slice(4);
        });
        assert.deepEqual([...new Set(own)], expected, `${locale} ${region}`);
        assert.doesNotMatch(textOf(tag), /[{}\u2066\u2069]/);
        assert.equal(paragraphs.length, isTranslationSignedOff ? 1 : 2, locale);
        count++;
      }
    t.diagnostic(`${count} pairs of language and country`);
    assert.equal(count, 18 * 7);
  });
});

describe('the script', () => {
  const scripts = (given, from) => {
    const steps = platforms(given, from);
    return Object.fromEntries(
      Object.entries(steps).flatMap(([id, list]) => {
        const all = list
          .filter((step) => step.code?.includes('<script'))
          .map((step) => findElement(parse(step.code), 'script'));
        return all.length ? [[id, all.map(attributesOf)]] : [];
      }),
    );
  };

  test('comes from the own site until the package is published, and a page builder gets a whole address', () => {
    const { html, wix, 'tag-manager': manager } = scripts({ lang: 'es' });
    assert.deepEqual(html, [{ type: 'module', 'data-cfasync': 'false', src: '/ketamine-faq/ketamine-faq.es.js' }]);
    assert.equal(wix[0].src, 'https://your-clinic.example/ketamine-faq/ketamine-faq.es.js');
    assert.deepEqual(manager, [
      { 'data-cfasync': 'false', src: 'https://your-clinic.example/ketamine-faq/ketamine-faq.classic.js' },
    ]);
    assert.equal(scripts({ files: 'https://a.example/f' }).wix[0].src, 'https://a.example/f/ketamine-faq.js');
  });

  test('comes from the CDN with the exact version and its hash, once the package is published', () => {
    const { html, wix } = scripts({ lang: 'es' }, dataWhere(true));
    const fromCdn = {
      type: 'module',
      'data-cfasync': 'false',
      src: 'https://cdn.jsdelivr.net/npm/ketamine-faq@1.2.3/dist/ketamine-faq.es.js',
      integrity: 'sha384-es',
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
    };
    assert.deepEqual(html, [
      fromCdn,
      { type: 'module', 'data-cfasync': 'false', src: '/ketamine-faq/ketamine-faq.es.js' },
    ]);
    assert.deepEqual(wix, [fromCdn]);
    assert.match(code(platforms({}, dataWhere(true)).react, 'command'), /ketamine-faq@1\.2\.3$/);
  });
});

describe('a value that cannot be used', () => {
  const wrong = {
    accent: ['red', '#12345', 'url(x)', '#0b6b72;color:red'],
    background: ['white'],
    'heading-font': ['a;b', 'url(x)', '</style>', '"Georgia', 'a}b', 'expression(1)', 'a\\b'],
    files: ['javascript:alert(1)', '//evil.example/', 'ftp://a/', 'a b', '/a?b', '/{{x}}/', 'https://', '/"x'],
    'clinic-phone': ['call me', '12', 'javascript:1', '216-555-0142;x', '988', '1-800-222-1222', '+1 (800) 662-4357'],
    'clinic-url': ['javascript:alert(1)', 'clinic.example', 'data:text/html,x', 'https://', ' //a.example'],
  };
  for (const [name, values] of Object.entries(wrong))
    test(`is left out of the tag, with a reason: ${name}`, () => {
      for (const value of values) {
        const choices = parseChoices([[name, value]], data);
        const problems = findProblems(choices, data);
        assert.deepEqual(
          problems.map((problem) => [problem.name, problem.isError]),
          [[name, true]],
          value,
        );
        assert.deepEqual(platforms({ [name]: value }), platforms({}), value);
      }
    });

  test('a telephone number has the one reason that is true of it', () => {
    const reason = (value) => findProblems(parseChoices([['clinic-phone', value]], data), data)[0].text;
    assert.match(reason('988'), /^This is the number of an emergency, crisis or help line/);
    assert.match(reason('call me'), /^Write one telephone number/);
  });

  test('a usable value is in the tag', () => {
    const given = {
      accent: '#0B6B72',
      radius: '1.25em',
      'heading-font': `"Open Sans", Georgia`,
      'clinic-phone': '(216) 555-0142 x12',
      'clinic-url': 'https://a.example/?b&c',
    };
    assert.deepEqual(findProblems(parseChoices(Object.entries(given), data), data), []);
    const steps = platforms(given);
    assert.deepEqual(attributesOf(findElement(parseFragment(code(steps.html, 'HTML')), 'ketamine-faq')), {
      'clinic-phone': '(216) 555-0142 x12',
      'clinic-url': 'https://a.example/?b&c',
      style: `--ketamine-faq-accent: #0b6b72; --ketamine-faq-radius: 1.25em; --ketamine-faq-heading-font: "Open Sans", Georgia`,
    });
    for (const id of ['html', 'wordpress', 'react', 'prerendered'])
      assert.match(code(steps[id], 'CSS'), /^ketamine-faq \{\n {2}--/);
  });
});

describe('a sign-off', () => {
  const signed = { reviewer: 'Jane Doe, MD', 'reviewed-on': '2026-11-30' };
  const found = (given) =>
    findProblems(parseChoices(Object.entries(given), data), data).map(({ name, isError }) => [name, isError]);
  const holds = (given) => code(platforms(given).html, 'HTML').includes('review');

  test('is in the tag when it is whole, with the version that it is for', () => {
    assert.deepEqual(found(signed), []);
    assert.ok(code(platforms(signed).html, 'HTML').includes(`reviewed-version="${contentVersion}"`));
  });

  test('is left out when a part is missing or impossible', () => {
    for (const [given, name] of [
      [{ reviewer: 'Jane' }, 'reviewed-on'],
      [{ 'reviewed-on': '2026-11-30' }, 'reviewer'],
      [{ ...signed, 'reviewed-on': '2026-02-30' }, 'reviewed-on'],
      [{ ...signed, 'reviewed-on': '2026-12-03' }, 'reviewed-on'],
      [{ ...signed, 'reviewed-on': 'yesterday' }, 'reviewed-on'],
      [{ ...signed, 'reviewed-on': '2019-12-31' }, 'reviewed-on'],
      [{ ...signed, 'reviewed-version': 'new' }, 'reviewed-version'],
    ]) {
      assert.deepEqual(found(given), [[name, true]], JSON.stringify(given));
      assert.equal(holds(given), false);
    }
  });

  test('of another version or language stays, with a warning', () => {
    for (const [name, given] of [
      ['reviewed-version', { ...signed, 'reviewed-version': '0.9.0' }],
      ['reviewed-languages', { ...signed, lang: 'es' }],
    ]) {
      assert.deepEqual(found(given), [[name, false]]);
      assert.ok(holds(given));
    }
    const [{ text }] = findProblems(
      parseChoices(Object.entries({ ...signed, 'reviewed-version': '0.9.0' }), data),
      data,
    );
    assert.equal(
      text,
      `Your page shows no review: its text is version ${contentVersion}, and the review is of version 0.9.0.`,
    );
    assert.deepEqual(found({ ...signed, lang: 'es', 'reviewed-languages': 'en es' }), []);
  });
});

test('a warning says that the accent color is too pale, and that the language is not offered', () => {
  const found = (given) => findProblems(parseChoices(Object.entries(given), data), data);
  assert.deepEqual(found({ accent: '#949494' }), []);
  assert.match(found({ accent: '#959595' })[0].text, /2\.99 to 1/);
  assert.deepEqual(found({ accent: '#959595', background: '#000' }), []);
  assert.match(found({ lang: 'es', languages: 'reviewed' })[0].text, /^Spanish is not among the languages/);
  assert.deepEqual(found({ lang: 'es', languages: 'es fr' }), []);
  assert.equal(contrastFigure(contrast(parseColor('000'), parseColor('#fff'))), '21.00');
});
