// A small `dist/manifest.json`, so that the unit tests of the self-check need no build.
import { createHash } from 'node:crypto';

const languages = {
  en: 'English',
  es: 'Español',
  fil: 'Filipino',
  pt: 'Português',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};
const locales = Object.keys(languages);
const files = [
  'ketamine-faq.js',
  'ketamine-faq.classic.js',
  ...locales.slice(1).map((locale) => `ketamine-faq.${locale}.js`),
  ...locales.flatMap((locale) => [`language-${locale}-1a2b3c4d.js`, `language-${locale}-search-1a2b3c4d.js`]),
  'language-en-tools-1a2b3c4d.js',
  'content.js',
  'join.js',
];

export const manifest = {
  version: '1.2.3',
  helplineNumbers: ['988', '911'],
  contentVersion: '1.1.0',
  files: Object.fromEntries(
    files.map((name) => [name, { integrity: `sha384-${createHash('sha384').update(name).digest('base64')}` }]),
  ),
  languages: Object.fromEntries(
    Object.entries(languages).map(([locale, name]) => [locale, { name, dir: 'ltr', reviewed: locale === 'en' }]),
  ),
};
