/** The minimum cost of an element with Lit: the text inside the script, native elements, no styles. */
export default {
  title: 'minimal Lit element',
  packages: ['lit'],
  script: (items) => `import { LitElement, html } from 'lit';
const items = ${JSON.stringify(items.map(({ title, answer }) => [title, answer]))};
customElements.define('faq-min', class extends LitElement {
  render() {
    return items.map(([title, answer], index) => html\`<details id="q-\${index + 1}"><summary>\${title}</summary><div id="a-\${index + 1}">\${answer.map((text) => html\`<p>\${text}</p>\`)}</div></details>\`);
  }
});`,
  body: () => '<faq-min></faq-min>',
};
