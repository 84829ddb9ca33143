/** A text in pieces: those with an odd index are telephone numbers. */
type NumberedText = readonly string[];

/** One paragraph of the fallback content. */
export interface FallbackParagraph {
  readonly text: NumberedText;
  /** Whether it stands in English beside a translation that nobody has signed off. */
  readonly isEnglish?: true;
}

export interface LanguageData {
  /** BCP 47. */
  readonly locale: string;
  /** The name of the language in that language, and in English. */
  readonly name: string;
  readonly englishName: string;
  readonly dir: 'ltr' | 'rtl';
  readonly isTranslationSignedOff: boolean;
  /** The title of the prerendered page. */
  readonly title: string;
  /** The fallback content by region. */
  readonly fallback: Readonly<Record<string, readonly FallbackParagraph[]>>;
}

/** What the page knows about this version. `scripts/builder/builder-data.js` makes it. */
export interface BuilderData {
  readonly version: string;
  readonly contentVersion: string;
  /** Whether the package is published, so that a CDN has its files. */
  readonly isPublished: boolean;
  /** The hash of each script, once the package is published. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The telephone numbers of all helplines, which are not those of a clinic. */
  readonly numbers: readonly string[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly languages: readonly LanguageData[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly questions: readonly { readonly id: string; readonly title: string }[];
  }[];
}
