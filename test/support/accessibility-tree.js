// The page as a screen reader is told of it.

/** The tree of what is told: each node has a role, a name, its state and its children. Texts are nodes too. */
export async function accessibilityTree(page) {
  const devtools = await page.createCDPSession();
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = ({ ignored, role, name, properties = [], childIds = [] }) => {
    const children = childIds.flatMap((id) => (byId.has(id) ? told(byId.get(id)) : []));
    const isTold = !ignored && !['none', 'generic', 'InlineTextBox'].includes(role?.value);
    const state = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
    return isTold ? [{ role: role.value, name: name?.value ?? '', state, children }] : children;
  };
  return told(nodes[0])[0];
}

/** Everything in a part of the tree, itself included, in reading order. */
export const within = (node) => [node, ...node.children.flatMap(within)];

/** What is in a part of the tree that has this role. */
export const withRole = (node, role) => within(node).filter((each) => each.role === role);

/** All text in a part of the tree, as it would be read out. */
export const textOf = (node) =>
  withRole(node, 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ');
