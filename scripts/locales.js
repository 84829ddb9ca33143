/** Every language there is a text for: its tag (BCP 47), its name in its own words, its direction, whether it is reviewed. */
export const locales = [{ locale: 'en', name: 'English', dir: 'ltr', reviewed: true }];
