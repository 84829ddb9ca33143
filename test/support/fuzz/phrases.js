// What people in danger type, by language: the phrases of test/unit/search-phrases/.
export const locales = 'en es zh-Hans zh-Hant vi ko fil ru ar ht fr pt pl it de ja fa hi'.split(' ');

export const phrases = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => {
      const { crisis, emergency } = await (await fetch(`/test/unit/search-phrases/${locale}.json`)).json();
      return [locale, [...crisis, ...emergency]];
    }),
  ),
);
