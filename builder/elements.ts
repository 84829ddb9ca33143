/** Creates an element. A property that the element does not have is an attribute. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** The element with an id, which must be on the page. */
export const byId = <Type extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as Type;
