// Leaves the words out that only documents show: `npm run check` compares those documents with the table of options.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const isDescription = ({ node }) => node.type === 'ObjectProperty' && /^(description|values)$/.test(node.key.name);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'descriptions', {
    shouldIgnore: (path) => (isDescription(path) ? 'It stands in documents only.' : undefined),
  }),
];
