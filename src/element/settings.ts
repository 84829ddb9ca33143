import type { Language } from '../content/language.js';
import { languages } from '../localization/inside.js';
import {
  readControls,
  readExclude,
  readLanguages,
  readLevel,
  readQuestions,
  readRegion,
  readSingle,
  type Words,
} from './options.js';
import { isSandboxed } from './sandbox.js';
import { select } from './selection.js';
import type { View } from './view.js';
import type { Warn } from './warn.js';

/** The attributes, as they were given. */
export interface Given {
  readonly questions: Words;
  readonly exclude: Words;
  readonly mode: Words;
  readonly headingLevel: Words;
  readonly controls: Words;
  readonly region: Words;
  readonly languages: Words;
}

/** What they come to. */
export type Settings = Pick<
  View,
  'language' | 'languages' | 'region' | 'help' | 'shown' | 'level' | 'single' | 'controls'
>;

export function readSettings(given: Given, language: Language, warn: Warn): Settings {
  const region = readRegion(given.region, language.help, warn);
  return {
    language,
    languages: readLanguages(given.languages, languages, warn),
    region,
    help: language.help[region]!,
    shown: select(readQuestions(given.questions, warn), readExclude(given.exclude, warn), warn),
    level: readLevel(given.headingLevel, warn),
    single: readSingle(given.mode, warn),
    controls: readControls(given.controls, warn).filter((name) => name !== 'print' || !isSandboxed),
  };
}
