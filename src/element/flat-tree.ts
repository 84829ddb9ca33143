/** An element and its ancestors in the flat tree (through slots and out of shadow roots), the nearest first. */
export function flatTreePath(element: Element | null): readonly Element[] {
  const path: Element[] = [];
  for (let node = element; node;) {
    path.push(node);
    node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  }
  return path;
}
