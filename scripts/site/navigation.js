// The links in the header and the footer of the website. Paths are those of the website.

/** The five readers, in the header of each page. */
export const readers = [
  ['docs/office-manager.html', 'Office manager'],
  ['docs/developer.html', 'Developer'],
  ['docs/compliance.html', 'Compliance'],
  ['docs/translator.html', 'Translator'],
  ['docs/maintainer.html', 'Maintainer'],
];

/** The groups of links in the footer. */
export const groups = {
  'On your page': [
    ['demo/build.html', 'Make your tag'],
    ['demo/check.html', 'Check your page'],
    ['docs/recipes.html', 'Recipes'],
    ['demo/looks.html', 'Looks to copy'],
    ['docs/wordpress.html', 'WordPress'],
    ['demo/index.html', 'Examples'],
  ],
  'For developers': [
    ['docs/reference.html', 'Reference'],
    ['docs/embedding.html', 'Putting it on your page'],
    ['docs/frameworks/README.html', 'Frameworks'],
    ['docs/self-hosting.html', 'Your own server'],
    ['docs/browsers.html', 'Browsers'],
    ['docs/supply-chain.html', 'Where the files come from'],
  ],
  'What you can rely on': [
    ['docs/content-policy.html', 'Content policy'],
    ['docs/content-notices.html', 'Content notices'],
    ['docs/privacy.html', 'Privacy'],
    ['docs/accessibility.html', 'Accessibility'],
    ['SECURITY.html', 'Security and safety'],
  ],
  'The project': [
    ['CONTRIBUTING.html', 'Contributing'],
    ['docs/architecture.html', 'Architecture'],
    ['docs/adr/README.html', 'Decisions'],
    ['docs/glossary.html', 'Glossary'],
    ['CHANGELOG.html', 'Changes'],
    ['CODE_OF_CONDUCT.html', 'Code of conduct'],
  ],
};
