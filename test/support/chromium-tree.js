// The accessibility tree of Chromium as nodes for tree-text.js.
import { accessibilityTree } from './accessibility-tree.js';

/** The states of a node that a screen reader says, as words. */
function detailsOf(role, { level, expanded, selected, url, live, hasPopup, disabled, value, description }) {
  const { pathname, hash, protocol, href } = url ? new URL(url) : {};
  const target = protocol === 'http:' ? pathname + hash : href;
  return [
    role === 'heading' && `level ${level}`,
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    selected && 'selected',
    disabled && 'disabled',
    hasPopup && `popup ${hasPopup}`,
    live && `live ${live}`,
    role === 'link' && `to ${target}`,
    value && `value “${value}”`,
    description && `description “${description}”`,
  ].filter(Boolean);
}

/** Chromium drops a space that stands alone between two texts. */
const spaced = (nodes) =>
  nodes.map((node, index) => {
    const { role, name } = nodes[index + 1] ?? {};
    const lacksSpace = node.role === 'text' && role === 'text' && /\S$/.test(node.name) && /^\S/.test(name);
    return lacksSpace ? { ...node, name: `${node.name} ` } : node;
  });

const nodeOf = ({ role, name, state, children }) =>
  role === 'StaticText'
    ? { role: 'text', name }
    : { role, name, details: detailsOf(role, state), children: spaced(children.map(nodeOf)) };

export const chromiumTree = async (page) => nodeOf(await accessibilityTree(page));
