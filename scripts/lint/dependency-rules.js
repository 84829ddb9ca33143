// Which folder may import which, for dependency-cruiser: `npm run check`. docs/architecture.md draws the same.
const among = (...folders) => `^src/(${folders.join('|')})/`;
const data = ['items', 'options', 'search', 'localization'];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-circle', 'Two modules that import each other have no order.', {}, { circular: true }),
    {
      ...rule(
        'no-circle-of-folders',
        'Folders that import each other are one folder. The controllers are a part of the element.',
        { path: '^src/', pathNot: '^src/element/controllers$' },
        { circular: true, pathNot: '^src/element/controllers$' },
      ),
      scope: 'folder',
    },
    rule(
      'content-is-data',
      'The content imports its own types and `msg`, and nothing else.',
      { path: among('content') },
      { pathNot: [among('content'), 'node_modules/@lit/localize/'] },
    ),
    rule(
      'data-below-templates',
      'Options, items, search and localization know no template and no element.',
      { path: among(...data) },
      { path: '^src/', pathNot: among('content', ...data) },
    ),
    rule(
      'templates-below-element',
      'The templates serve the element and the static output, so they import neither.',
      { path: among('templates') },
      { path: '^src/', pathNot: among('templates', 'content', ...data) },
    ),
    rule(
      'output-without-element',
      'The static output runs where there is no browser.',
      { path: among('output') },
      { path: '^src/', pathNot: among('output', 'templates', 'content', ...data) },
    ),
    rule(
      'element-without-output',
      'A page loads no code for the static output.',
      { path: among('element') },
      { path: '^src/', pathNot: among('element', 'templates', 'content', ...data) },
    ),
    rule('entries-on-top', 'An entry file is for other programs.', { path: '^src/.*/' }, { path: '^src/[^/]+$' }),
    rule(
      'evidence-stays-here',
      'The evidence behind the answers is for the project, and in no built file.',
      { path: '^(src|check)/', pathNot: among('evidence') },
      { path: among('evidence') },
    ),
    rule(
      'evidence-is-data',
      'The evidence imports the content and its types, and nothing else.',
      { path: among('evidence') },
      { pathNot: among('evidence', 'content') },
    ),
    rule(
      'check-stands-alone',
      'The self-check takes from src/ only types and what it must agree on with the element: the table of options, the parsing of their values, the codes of countries, the choice of questions, the warnings, the attributes of all elements, the matching of a locale, and the helplines.',
      { path: '^check/' },
      {
        path: '^src/',
        pathNot:
          '^src/(options/(country-code|global-attributes|parse|schema|select-questions|settings|warnings)|localization/match-locale|content/regions)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule('src-without-check', 'The element carries no self-check.', { path: '^src/' }, { path: '^check/' }),
    rule(
      'builder-stands-alone',
      'The builder takes from src/ only types and what it must agree on with the element: which questions are shown, and the parser of the values.',
      { path: '^builder/' },
      {
        path: '^(src|check)/',
        pathNot: '^src/options/(schema|parse|select-questions)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule('src-without-builder', 'The element carries no builder.', { path: '^src/' }, { path: '^builder/' }),
    rule(
      'packages',
      'A patient’s page loads Lit and no other package.',
      { path: '^src/' },
      {
        path: 'node_modules/',
        pathNot: 'node_modules/(lit|lit-html|lit-element|@lit/reactive-element|@lit/localize)/',
        dependencyTypesNot: ['type-only'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
