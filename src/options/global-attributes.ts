/**
 * Whether an attribute may stand on any element: HTML, a framework or a browser extension gives it a meaning. Such an attribute is
 * never taken for a misspelt option. `only` and other words that begin with “on” are no event handlers.
 */
export const isGlobalAttribute = (name: string): boolean =>
  /^(_|aria-|data-|hx-|ng-|on(?!(c?e|line|ly.*)?(-|$))|uk-|v-|x-)|[#()*.:@[\]]|^(accesskey|auto(capitalize|correct|focus)|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|writingsuggestions)$/.test(
    name,
  );
