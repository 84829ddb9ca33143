import { fallback, tag, withOwnQuestions } from './shared.js';

export default {
  title: 'ketamine-faq, script tag',
  isOurs: true,
  packages: [],
  head: tag('ketamine-faq.js'),
  body: () => `<ketamine-faq>${fallback}</ketamine-faq>`,
  bodyWithOwnQuestions: (items) => withOwnQuestions(items),
};
