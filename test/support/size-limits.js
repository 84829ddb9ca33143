export const KiB = 1024;

/**
 * The largest sizes with Brotli, in KiB: the element without its text, the module, the classic script, a language file, the
 * search words of a language, and a module with another language inside.
 */
export const limits = {
  code: 15.25,
  'ketamine-faq.js': 27.5,
  'ketamine-faq.classic.js': 27.75,
  language: 14,
  search: 12.5,
  one: 31.75,
};
