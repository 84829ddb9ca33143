import type { PropertyDeclarations } from 'lit';

import { textOf } from './parse.js';
import { elementOptions, type Option } from './schema.js';

/** An equal list in another array changes nothing. */
const hasChanged = (now: unknown, before: unknown) => textOf(now) !== textOf(before);

/** The options as Lit declares properties. */
export const optionProperties: PropertyDeclarations = Object.fromEntries(
  elementOptions.map(({ attribute, property, kind }) => [
    property,
    { attribute, hasChanged, ...(kind === 'boolean' && { type: Boolean }) },
  ]),
);

/** The default of each property. */
export const optionDefaults: Readonly<Record<string, unknown>> = Object.fromEntries(
  elementOptions.map((option: Option) => [option.property, option.default]),
);
