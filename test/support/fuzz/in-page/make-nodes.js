// The nodes that a case puts into the element.

/** A script of the page that the parser does not run. A script that somebody makes anew from it would run. */
function inertScript() {
  const box = document.createElement('div');
  box.innerHTML = '<script>hostile()</script>';
  return box.firstChild;
}

/**
 * Nodes from a description: a string is a text, `{ comment }` a comment, and `{ name, attributes, children }` an element. With
 * `deep` its children stand in so many elements, one in another, and `times` is the number of copies.
 */
export function makeNodes(given) {
  if (typeof given === 'string') return [document.createTextNode(given)];
  const { comment, name, attributes = [], children = [], deep = 1, times = 1 } = given;
  if (comment !== undefined) return [document.createComment(comment)];
  if (name === 'script') return [inertScript()];
  return Array.from({ length: times }, () => {
    const outer = document.createElement(name);
    for (const [attribute, value] of attributes) outer.setAttribute(attribute, value);
    let inner = outer;
    for (let level = 1; level < deep; level++) inner = inner.appendChild(document.createElement('div'));
    inner.append(...children.flatMap(makeNodes));
    return outer;
  });
}
