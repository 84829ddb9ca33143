import type { LocaleInfo } from './bundle-config.js';

/** The language for a tag (BCP 47): the same language, or another one that its readers understand. */
export function matchLocale<T extends Pick<LocaleInfo, 'locale'>>(tag: string, languages: readonly T[]): T | undefined {
  const [primary = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  const wanted =
    primary === 'tl'
      ? 'fil'
      : primary === 'zh'
        ? rest.some((part) => /^(hant|tw|hk|mo)$/.test(part)) && !rest.includes('hans')
          ? 'zh-Hant'
          : 'zh-Hans'
        : primary;
  return languages.find(({ locale }) => locale === wanted);
}

/** The language that a page gives to a place: its own `lang`, or that of the nearest element around it. */
export function languageTagOf(place: Element): string {
  for (let node: Element | undefined = place; node;) {
    const tag = node.getAttribute('lang');
    if (tag) return tag;
    node = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  }
  return '';
}
