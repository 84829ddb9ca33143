import type { LitElement } from 'lit';

import { isGlobalAttribute } from '../options/global-attributes.js';
import type { Context } from './controllers/context.js';

/** Warns of each attribute of the element that is no option, and that means nothing on other elements either. */
export function warnOfUnknownAttributes({ host, warn }: Context): void {
  const { properties } = host.constructor as typeof LitElement;
  const options = Object.values(properties).map(({ attribute }) => attribute as string);
  for (const { name } of host.attributes)
    if (!options.includes(name) && !isGlobalAttribute(name)) warn('attribute', name, undefined, options);
}
