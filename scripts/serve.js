// Shows the demo on the built files: `npm start`.
import { fileURLToPath } from 'node:url';

import { runDemoServer, startDemoServer } from './dev/demo-server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
await runDemoServer(({ port }) => startDemoServer({ root, port }));
