export const KiB = 1024;

/** The most that may go over the line with Brotli, in KiB: the element without its text, the whole file, a language. */
export const limits = { code: 12.5, 'ketamine-faq.js': 24, language: 12, one: 28 };
