export const KiB = 1024;

/**
 * The largest sizes with Brotli, in KiB: the element without its text, the module, the classic script, a language file, the
 * search words of a language, the tools, and a module with another language inside.
 */
export const limits = {
  code: 15,
  'ketamine-faq.js': 24.25,
  'ketamine-faq.classic.js': 24.5,
  language: 13.75,
  search: 13.75,
  tools: 13.25,
  one: 29,
};
