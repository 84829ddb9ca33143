// Replaces Lit by src/small-lit/, for the files that a patient’s phone loads (docs/adr/0032).
import { resolve } from 'node:path';

export const smallLit = () => ({
  name: 'small-lit',
  resolveId: (id) => (id === 'lit' ? resolve('build/src/small-lit/index.js') : null),
});
