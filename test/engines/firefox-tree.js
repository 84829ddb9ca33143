// The accessibility tree of Firefox, from its accessibility service, as nodes for tree-text.js.

/**
 * In the window of Firefox: the tree of the page that is open, once it is complete. Firefox adds changes of the page to the tree
 * with a delay, so two readings must be the same.
 */
async function readTree(title) {
  /* global Cc, Ci, gBrowser */
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const read = (node) => {
    const [state, extra] = [{}, {}];
    node.getState(state, extra);
    const attributes = Object.fromEntries([...node.attributes.enumerate()].map(({ key, value }) => [key, value]));
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return {
      role: service.getStringRole(node.role),
      name: node.name ?? '',
      value: node.value,
      description: node.description,
      lang: node.language,
      states: [...service.getStringStates(state.value, extra.value)],
      attributes,
      children,
    };
  };
  // The browser updates the tree asynchronously and without an event for its end, so poll. The timeout of the test is the limit.
  for (let last; ; await new Promise((resolve) => setTimeout(resolve, 400))) {
    const document = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
    const [state, extra] = [{}, {}];
    document?.getState(state, extra);
    const isBusy = state.value & Ci.nsIAccessibleStates.STATE_BUSY;
    const isComplete = document?.name === title && document.childCount && !isBusy;
    const found = isComplete && JSON.stringify(read(document));
    if (found && found === last) return found;
    last = found;
  }
}

/** Reads the tree of the page with that title, which a browser of puppeteer shows. */
export async function firefoxTree({ connection }, title) {
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [{ context }] = windows.result.contexts;
  const { result } = await connection.send('script.evaluate', {
    target: { context },
    expression: `(${readTree})(${JSON.stringify(title)})`,
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  const [tree] = nodesOf(JSON.parse(result.result.value));
  return tree;
}

/** Boxes without a meaning. */
const containers = ['section', 'text container'];

const saidStates = ['expanded', 'collapsed', 'selected', 'checked', 'pressed', 'unavailable', 'haspopup', 'busy'];

function nodesOf({ role, name, value, description, lang, states, attributes, children }) {
  if (role === 'text leaf') return [{ role: 'text', name, lang }];
  const below = children.flatMap(nodesOf);
  if (containers.includes(role) && !name) return below;
  const target = role === 'link' && value.replace(/^http:\/\/127\.0\.0\.1:\d+/, '');
  const details = [
    role === 'heading' && `level ${attributes.level}`,
    ...states.filter((state) => saidStates.includes(state)),
    attributes.live && `live ${attributes.live}`,
    role === 'link' && `to ${target}`,
    role !== 'link' && value && `value “${value}”`,
    description && `description “${description}”`,
  ].filter(Boolean);
  return [{ role, name, details, lang, children: below }];
}
