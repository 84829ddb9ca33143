export const KiB = 1024;

/** The most that may go over the line with Brotli, in KiB: the element without its text, and the whole file. */
export const limits = { code: 11, 'ketamine-faq.js': 22 };
