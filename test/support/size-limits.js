export const KiB = 1024;

/**
 * The largest sizes with Brotli, in KiB: the element without its text, the module, the classic script, a language file, the
 * search words of a language, the sources, the tools, and a module with another language inside.
 */
export const limits = {
  code: 21.25,
  'ketamine-faq.js': 31.5,
  'ketamine-faq.classic.js': 31.5,
  language: 14,
  search: 13.25,
  sources: 2.75,
  tools: 7,
  one: 35.5,
};
