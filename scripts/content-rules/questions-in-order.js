// The ids are the addresses that people link to, so they never change. Readers meet them in this order.

export const order = {
  basics: ['good-for-depression', 'what-is-it', 'how-fast', 'spravato', 'other-conditions', 'brain'],
  'right-for-me': ['suicidal-thoughts', 'who-should-not', 'other-medicines'],
  treatment: ['how-to-get', 'prepare', 'the-day', 'how-long', 'if-it-does-not-help', 'cost'],
  risks: ['side-effects', 'long-term', 'addictive', 'at-home'],
  'in-short': ['bottom-line'],
};

const listed = (items) => items.join(', ');

const differs = (what, found, expected) =>
  listed(found) === listed(expected) ? [] : [`${what}: ${listed(found)}. They never change: ${listed(expected)}.`];

export const orderProblems = (language, questions, groups) => [
  ...differs('Groups', groups, Object.keys(order)),
  ...differs('Groups of the language', Object.keys(language.groups), Object.keys(order)),
  ...differs('Questions of the language', Object.keys(language.questions), Object.values(order).flat()),
  ...differs(
    'Questions, with their groups',
    questions.map(({ id, group }) => `${group}/${id}`),
    Object.entries(order).flatMap(([group, ids]) => ids.map((id) => `${group}/${id}`)),
  ),
];
