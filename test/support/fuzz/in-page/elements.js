// Elements of a case.

/** Sets attributes from pairs of a name and a value. `null` removes an attribute. */
export function setAttributes(node, attributes) {
  for (const [name, value] of attributes)
    if (value === null) node.removeAttribute(name);
    else node.setAttribute(name, value);
}

export function makeFaq(attributes = []) {
  const faq = document.createElement('ketamine-faq');
  setAttributes(faq, attributes);
  return faq;
}
