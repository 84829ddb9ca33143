import type { KetamineFaqEvents } from '../element/events.js';
import type { OptionAttributes, OptionProperties } from '../options/property-types.js';

// What the types for the frameworks share. Types only.

export type { KetamineFaq } from '../element/ketamine-faq-element.js';

/** The options as attributes. `True` is what sets a boolean one. */
export type Attributes<True = boolean | ''> = OptionAttributes<'attribute', True>;

/** The options as properties, and as attributes where those have names of their own. */
export type Options = Partial<OptionProperties> & Omit<Attributes, keyof OptionProperties>;

/** A listener for each event, by its name with `Prefix` in front of it. */
export type Listeners<Prefix extends string> = {
  [Name in keyof KetamineFaqEvents as `${Prefix}${Name}`]?: (event: KetamineFaqEvents[Name]) => void;
};
