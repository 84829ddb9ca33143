// The built files that show the FAQ, each for one script tag: the module, the same as a classic script, and the module
// with another language inside.
import { readdirSync } from 'node:fs';

export const classic = 'ketamine-faq.classic.js';

export const oneLanguage = readdirSync('dist').filter((name) => /^ketamine-faq\.(?!classic)[\w-]+\.js$/.test(name));

export const scripts = ['ketamine-faq.js', classic, ...oneLanguage];
