/** The ids that links and bookmarks point to, by group, in the order in which readers meet them. They never change. */
const publishedIds = {
  basics: ['good-for-depression', 'what-is-it', 'how-fast', 'spravato', 'other-conditions', 'brain'],
  'right-for-me': ['suicidal-thoughts', 'who-should-not', 'other-medicines'],
  treatment: ['how-to-get', 'prepare', 'the-day', 'how-long', 'if-it-does-not-help', 'cost'],
  risks: ['side-effects', 'long-term', 'addictive', 'at-home'],
  'in-short': ['bottom-line'],
};

const groupIds = Object.keys(publishedIds);
const questionIds = Object.values(publishedIds).flat();

const compare = (id, found, expected, file) =>
  found.join(', ') === expected.join(', ')
    ? []
    : [{ id, file, text: found.join(', '), problem: 'ids or their order have changed', accepted: expected.join(', ') }];

export const questionIdsUnchanged = {
  name: 'question-ids',
  description: 'Question ids, their order and their groups never change: links and bookmarks point to them.',
  appliesTo: 'source',
  check: ({ language, data }) => [
    ...compare('groups', data.groups, groupIds, 'src/content/questions.ts'),
    ...compare('groups of the texts', Object.keys(language.groups), groupIds, 'src/content/messages.ts'),
    ...compare('questions of the texts', Object.keys(language.questions), questionIds, 'src/content/messages.ts'),
    ...compare(
      'questions with their groups',
      data.questions.map(({ id, group }) => `${group}/${id}`),
      groupIds.flatMap((group) => publishedIds[group].map((id) => `${group}/${id}`)),
      'src/content/questions.ts',
    ),
  ],
  figures: ({ data }) => [`${data.questions.length} questions in ${data.groups.length} groups`],
};
