// A site on this machine that answers each path as a test wants.
import { createServer } from 'node:http';

/** Answers by path: a string is a page, a function does as it likes, anything else is `{status, headers, body}`. */
export async function serve(paths) {
  const server = createServer((request, response) => {
    const answer = paths[request.url] ?? { status: 404 };
    if (typeof answer === 'function') return answer(request, response);
    const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, paths, close };
}
