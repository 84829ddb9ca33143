export const KiB = 1024;

/**
 * The largest sizes with Brotli, in KiB: the element without its text, the module, the classic script, a language file, and
 * a module with another language inside.
 */
export const limits = { code: 13.6, 'ketamine-faq.js': 29, 'ketamine-faq.classic.js': 29.25, language: 14.75, one: 35 };
