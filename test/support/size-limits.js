export const KiB = 1024;

/**
 * The most that may go over the line with Brotli, in KiB: the element without its text, the whole file, the same as a
 * classic script, a language, and a file with another language inside.
 */
export const limits = { code: 12.9, 'ketamine-faq.js': 24, 'ketamine-faq.classic.js': 24.25, language: 12, one: 28 };
