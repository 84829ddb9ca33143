export const KiB = 1024;

/**
 * The largest sizes with Brotli, in KiB: the element without its text, the module, the classic script, a language file, the
 * search words of a language, the sources, the tools, and a module with another language inside.
 */
export const limits = {
  code: 17,
  'ketamine-faq.js': 26.5,
  'ketamine-faq.classic.js': 26.75,
  language: 13.5,
  search: 13.25,
  sources: 2.75,
  tools: 7.5,
  one: 31.25,
};
