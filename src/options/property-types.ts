import type { Locale } from '../content/locale.js';
import type { GroupId, QuestionId } from '../content/types.js';
import type { CountryCode } from './country-code.js';
import type { elementOptions, Vocabulary } from './schema.js';

// The types of the options as programs set them, from the table of options. A list that names questions or languages is open,
// because a page has questions of its own, and a regional tag is a language too. Every other list of words is closed.

/** Any text. In a union with known words, editors still offer these. */
type OtherText = string & {};

/** The id of a question: a shipped one, or one that the page has written itself. */
export type AnyQuestionId = QuestionId | OtherText;

type Row = (typeof elementOptions)[number];
type Keyword<O> = O extends { readonly keywords: readonly (infer Word)[] } ? Word : never;

/** The words that each vocabulary has. */
interface Known extends Record<Vocabulary, string> {
  readonly group: GroupId;
  readonly question: QuestionId;
  readonly locale: Locale;
}

/** One word of an option. A conditional type, so that an error of TypeScript lists the words, and not `Word` with the whole row. */
type Word<O extends Row> = O extends unknown
  ? | Keyword<O>
    | (O extends { readonly kind: 'region' } ? CountryCode : never)
    | (O extends { readonly of: readonly (infer Name extends Vocabulary)[] } ? Known[Name] | OtherText : never)
  : never;

/** Some of the words, each once, in any order, with spaces between them. */
type Sequence<Words extends string, One extends string = Words> = One extends unknown
  ? One | `${One} ${Sequence<Exclude<Words, One>>}`
  : never;

/** The words of an option in one text. */
type Words<O extends Row> = O extends { readonly kind: 'tokens'; readonly of?: never }
  ? 'none' | Sequence<Exclude<Word<O>, 'none'>>
  : Word<O>;

/** The text of an option that is no boolean. */
type Text<O extends Row> = O extends { readonly kind: 'tokens' | 'locales' | 'enum' | 'region' } ? Words<O> : string;

/** `2` for `'2'`. */
type AsNumber<Digits> = Digits extends `${infer Value extends number}` ? Value : never;

/** The type of the property of an option. */
type Property<O extends Row> = O extends { readonly kind: 'tokens' | 'locales' }
  ? Text<O> | readonly Word<O>[] | null | undefined
  : O extends { readonly kind: 'boolean' }
    ? boolean
    : O extends { readonly default: number }
      ? Text<O> | AsNumber<Text<O>>
      : O extends { readonly default: string }
        ? Text<O>
        : Text<O> | undefined;

/** The options as properties of the element. */
export type OptionProperties = { [O in Row as O['property']]: Property<O> };

/** The options as attributes of the element, by `Key`: `attribute` or `property`. `True` is what sets a boolean attribute. */
export type OptionAttributes<Key extends 'attribute' | 'property', True = boolean> = {
  [O in Row as O[Key]]?: (O extends { readonly kind: 'boolean' } ? True : Text<O>) | undefined;
};
