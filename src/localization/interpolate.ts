/** Puts values in place of the `{name}` tokens of a text. A token without a value stays as it is. */
export const fill = (text: string, values: object): string =>
  text.replace(/\{(\w+)\}/g, (token, name: string) => String((values as Record<string, unknown>)[name] ?? token));
