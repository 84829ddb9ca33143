import { fallback, tag, withOwnQuestions } from './shared.js';

/** English is in the main script, so a file with one other language inside shows the same questions in that language. */
export default {
  title: 'ketamine-faq, one language (Spanish)',
  isOurs: true,
  packages: [],
  locale: 'es',
  head: tag('ketamine-faq.es.js'),
  body: () => `<ketamine-faq lang="es">${fallback}</ketamine-faq>`,
  bodyWithOwnQuestions: (items) => withOwnQuestions(items, ' lang="es"'),
};
