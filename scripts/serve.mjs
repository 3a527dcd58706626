// A small server for our own built pages, on this machine only, under the strict policy.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { policy } from './policy.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param {string} root - The folder.
 * @param {{port?: number, strict?: boolean, pages?: Map<string, string>}} options - `pages`: texts in place of files.
 * @returns {Promise<{url: string, close: () => void}>}
 */
export async function serve(root, { port = 0, strict = true, pages = new Map() } = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const name = path.endsWith(sep) || path.endsWith('/') ? `${path}index.html` : path;
    const headers = {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      ...(strict ? { 'content-security-policy': policy("'self'") } : {}),
    };
    const text = pages.get(name.replaceAll(sep, '/'));
    if (text !== undefined) return response.writeHead(200, headers).end(text);
    if (name.endsWith('favicon.ico')) return response.writeHead(204).end();
    const file = join(root, name);
    if (!file.startsWith(root) || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404).end();
    response.writeHead(200, headers);
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
