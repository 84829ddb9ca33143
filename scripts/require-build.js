// Stops `npm pack` where nothing has been built: the package would hold no code.
import { existsSync } from 'node:fs';

if (!existsSync('dist/ketamine-faq.js')) {
  console.error('Run `npm run build` first: dist/ is missing.');
  process.exit(1);
}
