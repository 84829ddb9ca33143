// The accessibility tree of a page, which screen readers read.

/** The nodes that screen readers see, each with its role, name, state and children. Texts are nodes too. */
export async function accessibilityTree(page) {
  const devtools = await page.createCDPSession();
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = ({ ignored, role, name, value, description, properties = [], childIds = [] }) => {
    const children = childIds.flatMap((id) => (byId.has(id) ? told(byId.get(id)) : []));
    const isTold = !ignored && !['none', 'generic', 'InlineTextBox'].includes(role?.value);
    const state = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
    if (value?.value) state.value = value.value;
    if (description?.value) state.description = description.value;
    return isTold ? [{ role: role.value, name: name?.value ?? '', state, children }] : children;
  };
  return told(nodes[0])[0];
}

/** A node and all nodes below it, in reading order. */
export const within = (node) => [node, ...node.children.flatMap(within)];

/** The nodes with a role in a part of the tree. */
export const withRole = (node, role) => within(node).filter((each) => each.role === role);

/** The text of a part of the tree. */
export const textOf = (node) =>
  withRole(node, 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ');
