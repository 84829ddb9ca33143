// The accessibility tree of WebKitGTK, as assistive technology gets it over AT-SPI, as nodes for tree-text.js.
import { once } from 'node:events';

import { installed } from './installed.js';

/** Reads the tree of the page with that title. `run` starts a program on the screen of the browser. */
export async function webkitTree(run, title) {
  // The module pyatspi is one of Debian's own Python.
  const python = installed('Python', ['/usr/bin/python3'], 'python3-pyatspi');
  installed('pyatspi', ['/usr/lib/python3/dist-packages/pyatspi/__init__.py'], 'python3-pyatspi');
  const reader = await run(python, ['test/engines/at-spi-tree.py', title], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  reader.stdout.on('data', (part) => (text += part));
  const [code] = await once(reader, 'close');
  if (code !== 0) throw new Error('The accessibility tree of WebKitGTK could not be read.');
  const [tree] = nodesOf(JSON.parse(text));
  return tree;
}

const saidStates = ['selected', 'checked', 'pressed', 'busy'];

/** Stands in a text for a child. */
const child = '\ufffc';

/** Whether the text of a node is its own. A node with blocks gives their texts again. */
const isOwnText = (children) =>
  children.every(({ text, role }) => ['link', 'text'].includes(role) || !text.replaceAll(child, '').trim());

function nodesOf({ role, name, text, lang, target, description, states, attributes, children }) {
  const nodes = children.map(nodesOf);
  const parts = text.split(child);
  const texts = isOwnText(children) ? parts.map((part) => ({ role: 'text', name: part, lang })) : [];
  const below = texts.length
    ? texts.flatMap((part, index) => [part, ...(nodes[index] ?? [])]).concat(nodes.slice(texts.length).flat())
    : nodes.flat();
  if (['section', 'text'].includes(role) && !name) return below;
  const details = [
    attributes['xml-roles'] && `role ${attributes['xml-roles']}`,
    role === 'heading' && `level ${attributes.level}`,
    states.includes('expandable') && (states.includes('expanded') ? 'expanded' : 'collapsed'),
    ...states.filter((state) => saidStates.includes(state)),
    !states.includes('enabled') && 'disabled',
    (attributes.live ?? attributes['container-live']) && `live ${attributes.live ?? attributes['container-live']}`,
    target && `to ${target.replace(/^http:\/\/127\.0\.0\.1:\d+/, '')}`,
    description && `description “${description}”`,
  ].filter(Boolean);
  return [{ role, name, details, lang, children: below }];
}
