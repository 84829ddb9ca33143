/** How closed answers are hidden: the find-in-page of browsers opens `until-found`, where they support it. */
export const closed = 'onbeforematch' in (globalThis.HTMLElement?.prototype ?? {}) ? 'until-found' : '';
