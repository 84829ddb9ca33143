// Runs nginx with the configuration of docs/nginx.conf.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { freePort } from './free-port.js';

const packages = 'apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-filter';
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/**
 * Serves a copy of a folder as /ketamine-faq/ until the test ends; with `brotli`, the lines for Brotli are enabled. `files`
 * is the copy.
 */
export async function nginx(t, folder, { brotli = false } = {}) {
  if (spawnSync('nginx', ['-v'], { env }).error) throw new Error(`nginx is not there. On Debian: ${packages}`);
  const root = mkdtempSync(join(tmpdir(), 'ketamine-faq-nginx-'));
  const files = join(root, 'ketamine-faq');
  cpSync(folder, files, { recursive: true });
  // The workers of nginx do not run as root.
  chmodSync(root, 0o755);
  const port = await freePort();
  const documented = readFileSync('docs/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/faq;', `root ${root};`)
    .replace(/# (?=brotli)/g, brotli ? '' : '$&');
  writeFileSync(join(root, 'site.conf'), documented);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${root}/${name};`,
  );
  writeFileSync(
    join(root, 'nginx.conf'),
    `include /etc/nginx/modules-enabled/*.conf;
     daemon off;
     worker_processes 1;
     pid ${root}/nginx.pid;
     error_log stderr notice;
     events {}
     http {
       access_log off;
       ${temporary.join('\n')}
       # A server that knows no type of file.
       types {}
       default_type application/octet-stream;
       include ${root}/site.conf;
     }`,
  );
  const server = spawn('nginx', ['-e', 'stderr', '-c', join(root, 'nginx.conf')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  t.after(async () => {
    if (server.exitCode === null)
      await new Promise((resolve) => server.once('exit', resolve) && server.kill('SIGQUIT'));
    rmSync(root, { recursive: true });
  });
  const said = [];
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line);
    // The sockets are open when this line is printed.
    if (line.includes('start worker process ')) break;
  }
  server.stderr.resume();
  if (server.exitCode !== null || !said.at(-1)?.includes('start worker process '))
    throw new Error(`nginx does not start; for its modules: ${packages}\n${said.join('\n')}`);
  return { url: `http://127.0.0.1:${port}/ketamine-faq`, files };
}

/** Requests a file and returns its bytes as they were sent, still compressed. */
export const ask = (address, headers = {}) =>
  new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
