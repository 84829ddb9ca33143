// Starts the dev server: `npm run dev`.
import { fileURLToPath } from 'node:url';

import { startDevServer } from './dev/dev-server.js';

const { PORT } = process.env;
const root = fileURLToPath(new URL('..', import.meta.url));
const server = await startDevServer({ root, port: PORT ? Number(PORT) : undefined });
console.log(`ketamine-faq demo, on the sources: http://localhost:${server.config.port}/demo/`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await server.stop();
    process.exit();
  });
