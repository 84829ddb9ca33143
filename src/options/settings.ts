import type { LocaleInfo } from '../localization/bundle-config.js';
import {
  readControls,
  readExclude,
  readLanguages,
  readLevel,
  readQuestions,
  readRegion,
  readSingle,
  type Words,
} from './parse.js';
import { select } from './select-questions.js';
import type { View } from '../templates/view.js';
import type { Warn } from './warn-once.js';

/** The attributes, as they were given. */
export interface Given {
  readonly questions?: Words;
  readonly exclude?: Words;
  readonly mode?: Words;
  readonly headingLevel?: Words;
  readonly controls?: Words;
  readonly region?: Words;
  readonly languages?: Words;
}

/** What they come to. */
export type Settings<T> = Pick<View, 'region' | 'shown' | 'level' | 'single' | 'controls'> & {
  readonly languages: readonly T[];
};

/** Reads the attributes. `regions` are those that we know lines of, `languages` those that there are. */
export function readSettings<T extends Pick<LocaleInfo, 'locale' | 'isTranslationSignedOff'>>(
  given: Given,
  { regions, languages }: { readonly regions: object; readonly languages: readonly T[] },
  warn: Warn,
): Settings<T> {
  return {
    languages: readLanguages(given.languages, languages, warn),
    region: readRegion(given.region, regions, warn),
    shown: select(readQuestions(given.questions, warn), readExclude(given.exclude, warn), warn),
    level: readLevel(given.headingLevel, warn),
    single: readSingle(given.mode, warn),
    controls: readControls(given.controls, warn),
  };
}
