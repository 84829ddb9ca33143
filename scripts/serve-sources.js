// Serves the demo from the sources, without a build: `npm run dev`.
import { fileURLToPath } from 'node:url';

import { runDemoServer } from './dev/demo-server.js';
import { startDevServer } from './dev/dev-server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
await runDemoServer(({ port }) => startDevServer({ root, port }));
