// Takes out of Lit what only browsers older than ours need: its hooks for polyfills, and the lists of versions for
// a warning that only its development build gives.
const hooks = {
  'reactive-element.js':
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
  'lit-html.js':
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
  'lit-element.js':
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
};

export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const name = /node_modules[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/]([\w-]+\.js)$/.exec(id)?.[1];
    const hook = hooks[name];
    if (!hook) return null;
    if (!hook.test(code)) throw new Error(`${id} is another version than scripts/lean-lit.js knows`);
    return { code: code.replace(hook, ''), map: null };
  },
});
