// Names of attributes. Those that hide an element (`hidden`, `popover`, `style`) or run code of the page are left out.
import * as fc from 'fast-check';

export const attributeName = fc.oneof(
  fc.constantFrom(
    ...['inert', 'contenteditable', 'draggable', 'translate', 'dir', 'class', 'id', 'slot', 'part', 'is', 'title'],
    ...['exportparts', 'role', 'aria-hidden', 'aria-label', 'tabindex', 'nonce', 'itemscope', 'itemtype', 'spellcheck'],
    ...['data-ketamine-faq-base', 'data-ketamine-faq-printing', 'shadowrootmode', 'defer-hydration', 'autofocus'],
  ),
  fc.stringMatching(/^[a-z_][a-z0-9_.-]{0,8}$/).filter((name) => !/^on|^(hidden|popover|style)$/.test(name)),
);

/** For a list of pairs of a name and a value: at most so many, and no name twice. */
export const unique = (maxLength) => ({ selector: ([name]) => name, maxLength });
