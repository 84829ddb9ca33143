// Forbids in src/ the features of Lit that src/small-lit/ lacks. TypeScript accepts all of them, and they work
// in dist/element.js, but not in dist/ketamine-faq.js. No rule sees a listener object in a variable.
import { parseFragment } from 'parse5';

/**
 * What src/ may import from Lit. Types are free. `choose` and `when` are plain functions. `join`, `map` and `range` are
 * generators, which small-lit would print as `[object Generator]`.
 */
const allowedModules = /^lit$|^lit\/directives\/(choose|when)\.js$/;
const missingExports = [
  'noChange',
  'svg',
  'mathml',
  'defaultConverter',
  'CSSResult',
  'adoptStyles',
  'getCompatibleStyle',
];

/** Methods that nothing calls. */
const missingHooks = ['shouldUpdate', 'firstUpdated', 'updated', 'getUpdateComplete'];
const missingOptions = ['converter', 'reflect', 'useDefault', 'state'];
const closedElements = ['textarea', 'title', 'style', 'script'];

const marker = (index) => `lit-expression-${index}-`;

/** The places in a template where an expression stands and may not. */
function badPlaces(quasis) {
  const count = quasis.length - 1;
  const html = quasis.map(({ value }, index) => value.cooked + (index < count ? marker(index) : '')).join('');
  const allowed = new Set();
  const visit = (node) => {
    const texts = [
      ...(node.nodeName === '#text' && !closedElements.includes(node.parentNode.nodeName) ? [node.value] : []),
      ...(node.attrs ?? []).map(({ value }) => value),
    ];
    for (const text of texts)
      for (const [, index] of text.matchAll(/lit-expression-(\d+)-/g)) allowed.add(Number(index));
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) visit(child);
  };
  visit(parseFragment(html));
  return Array.from({ length: count }, (_, index) => index).filter((index) => !allowed.has(index));
}

const keyOf = ({ key }) => key?.name ?? key?.value;

/** @type {import('eslint').Rule.RuleModule} */
export const noMissingLit = {
  meta: {
    type: 'problem',
    docs: { description: 'Forbid the features of Lit that src/small-lit/ lacks' },
    messages: {
      missing: '{{what}}: src/small-lit/ lacks this feature of Lit.',
    },
    schema: [],
  },
  create(context) {
    const report = (node, what) => context.report({ node, messageId: 'missing', data: { what } });
    return {
      ImportDeclaration(node) {
        const module = node.source.value;
        if (!/^(lit|lit-html|lit-element|@lit)(\/|$)/.test(module) || module.startsWith('@lit/localize')) return;
        if (node.importKind === 'type') return;
        if (!allowedModules.test(module)) report(node, `Import from "${module}"`);
        for (const { imported, importKind } of node.specifiers)
          if (importKind !== 'type' && missingExports.includes(imported?.name)) report(node, `"${imported.name}"`);
      },
      Decorator: (node) => report(node, 'A decorator'),
      'MemberExpression[property.name="addInitializer"]': (node) => report(node, '"addInitializer"'),
      'MemberExpression[property.name="removeController"]': (node) => report(node, '"removeController"'),
      MethodDefinition(node) {
        if (missingHooks.includes(keyOf(node))) report(node, `"${keyOf(node)}"`);
      },
      'TaggedTemplateExpression > TemplateLiteral > :matches(ObjectExpression, ThisExpression)': (node) =>
        report(node, 'A listener that is an object'),
      'TaggedTemplateExpression[tag.name=/^(svg|mathml)$/]': (node) => report(node, `A template of ${node.tag.name}`),
      'TaggedTemplateExpression[tag.name="html"]'({ quasi }) {
        // The first render sets no property. For ".value" an empty field and the attribute "selected" give the first value.
        for (const { value } of quasi.quasis)
          if (/\s\.(?!value=)[\w-]+=["']?$/.test(value.cooked)) report(quasi, 'A property other than ".value"');
        for (const index of badPlaces(quasi.quasis))
          report(
            quasi.expressions[index],
            'An expression outside a child or attribute value (in a tag, a comment, or the text of textarea, title, style or script)',
          );
      },
      'TaggedTemplateExpression[tag.name="css"][quasi.expressions.length>0]': (node) =>
        report(node, 'A style sheet with an expression'),
      'PropertyDefinition[static=true][key.name="styles"]': (node) => report(node, '"styles"'),
      'CallExpression[callee.object.type="Super"][callee.property.name="createRenderRoot"]': (node) =>
        report(node, '"super.createRenderRoot"'),
      Property(node) {
        const key = keyOf(node);
        if (missingOptions.includes(key) && node.parent.type === 'ObjectExpression') report(node, `"${key}"`);
        if (key === 'type' && /^(Number|Array|Object)$/.test(node.value.name))
          report(node, `"type: ${node.value.name}"`);
      },
      // Lit would call an accessor that the class has of its own.
      ClassBody({ body }) {
        const properties = body.find((member) => member.static && keyOf(member) === 'properties')?.value;
        const names = (properties?.properties ?? []).map(keyOf);
        for (const member of body)
          if (/^[gs]et$/.test(member.kind) && names.includes(keyOf(member)))
            report(member, `An accessor for the reactive property "${keyOf(member)}"`);
      },
    };
  },
};
