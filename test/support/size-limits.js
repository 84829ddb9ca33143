export const KiB = 1024;

/**
 * The largest sizes with Brotli, in KiB: the element without its text, the module, the classic script, a language file, and
 * a module with another language inside.
 */
export const limits = { code: 12.9, 'ketamine-faq.js': 24, 'ketamine-faq.classic.js': 24.25, language: 12, one: 28 };
