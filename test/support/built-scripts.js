// The built files that show the FAQ, each for one script tag.
export const classic = 'ketamine-faq.classic.js';

/** The name of a module with another language than English inside. */
export const oneLanguageFile = /^ketamine-faq\.(?!classic)[\w-]+\.js$/;

/** The module, the classic script, and one with another language: its text is put into the same code as in all others. */
export const scripts = ['ketamine-faq.js', classic, 'ketamine-faq.ar.js'];
