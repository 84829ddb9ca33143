// Another copy of Lit on the page, as it comes from npm, and an element made with it.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const element = `
  import { html, LitElement } from 'lit';
  customElements.define('own-lit', class extends LitElement {
    render() { return html\`<b>\${'by the page’s own Lit'}</b>\`; }
  });`;

/** Bundles Lit and `<own-lit>` into one file. */
export async function buildOwnLit() {
  const source = {
    name: 'source',
    resolveId: (id) => (id === 'own-lit' ? id : null),
    load: (id) => (id === 'own-lit' ? element : null),
  };
  const bundle = await rollup({ input: 'own-lit', plugins: [source, nodeResolve({ rootDir: process.cwd() })] });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}
