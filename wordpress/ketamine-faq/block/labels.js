// The texts of the block’s editor, in the language of the user. The key of a label is the control or the option that it belongs
// to.
((wp, faq) => {
  const { __ } = wp.i18n;

  faq.labels = {
    text: __('About this text', 'ketamine-faq'),
    place: __('Language and country', 'ketamine-faq'),
    lang: __('Language', 'ketamine-faq'),
    page: __('Same as the page', 'ketamine-faq'),
    site: __('Same as the site', 'ketamine-faq'),
    languages: __('Languages that readers can choose', 'ketamine-faq'),
    all: __('All', 'ketamine-faq'),
    reviewed: __('Only those that a qualified translator has signed off', 'ketamine-faq'),
    region: __('Country of the crisis lines', 'ketamine-faq'),
    questions: __('Questions', 'ketamine-faq'),
    risk: __('Always shown, because it is about risks.', 'ketamine-faq'),
    // translators: %s: a question, or a group of questions.
    up: __('Move up: %s', 'ketamine-faq'),
    // translators: %s: a question, or a group of questions.
    down: __('Move down: %s', 'ketamine-faq'),
    clinic: __('Your clinic', 'ketamine-faq'),
    clinicName: __('Name', 'ketamine-faq'),
    clinicPhone: __('Telephone', 'ketamine-faq'),
    clinicUrl: __('Web page', 'ketamine-faq'),
    review: __('Review', 'ketamine-faq'),
    reviewHelp: __('Needs a name, a day and a version. With a newer text, it is no longer shown.', 'ketamine-faq'),
    reviewer: __('Who reviewed the text, with title', 'ketamine-faq'),
    reviewedOn: __('Day of the review', 'ketamine-faq'),
    reviewedVersion: __('Version of the text that was reviewed', 'ketamine-faq'),
    reviewedLanguages: __('Languages that were reviewed, such as “en es”', 'ketamine-faq'),
    appearance: __('Appearance', 'ketamine-faq'),
    level: __('Heading level of the groups', 'ketamine-faq'),
    single: __('Opening a question closes the others', 'ketamine-faq'),
    cards: __('Each question stands in a box', 'ketamine-faq'),
    search: __('Search', 'ketamine-faq'),
    'toggle-all': __('Open all', 'ketamine-faq'),
    print: __('Print', 'ketamine-faq'),
    language: __('Language menu', 'ketamine-faq'),
    own: __('Your own questions', 'ketamine-faq'),
    ownHelp: __(
      'On the page they stand among the questions above. Select one to choose its place in the sidebar.',
      'ketamine-faq',
    ),
    ownAdd: __('Add a question of your own', 'ketamine-faq'),
    ownGroup: __('At your clinic', 'ketamine-faq'),
    group: __('Group', 'ketamine-faq'),
    replaces: __('Show it as your answer to', 'ketamine-faq'),
    none: __('A question of its own', 'ketamine-faq'),
    id: __('Name in links, such as “parking”', 'ketamine-faq'),
    open: __('Open at the start: ids of questions, or “all”', 'ketamine-faq'),
    exclude: __('Leave out: ids of questions or groups', 'ketamine-faq'),
    printEnglish: __('Print English beside another language', 'ketamine-faq'),
    structuredData: __('Describe the questions to search engines', 'ketamine-faq'),
  };
})(window.wp, window.ketamineFaq);
