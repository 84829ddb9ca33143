export const KiB = 1024;

/**
 * The largest sizes with Brotli, in KiB: the element without its text, the module, the classic script, a language file, and
 * a module with another language inside.
 */
export const limits = {
  code: 13.75,
  'ketamine-faq.js': 30,
  'ketamine-faq.classic.js': 30.25,
  language: 16.5,
  one: 36.75,
};
