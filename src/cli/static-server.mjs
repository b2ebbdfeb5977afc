import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.mjs', '.css', '.json', '.csv', '.svg', '.wasm']);

/** Above this size the best compression takes minutes; hosts take a lower one, too. */
const LARGE = 2_000_000;

/**
 * @param {Buffer} bytes
 * @param {'br' | 'gzip'} encoding
 * @returns {Promise<Buffer>}
 */
function compress(bytes, encoding) {
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  const quality = bytes.length > LARGE ? 5 : 11;
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/**
 * @param {string | undefined} accepted the request's Accept-Encoding
 * @param {string} extension
 * @returns {'br' | 'gzip' | null}
 */
function chooseEncoding(accepted, extension) {
  if (!COMPRESSIBLE.has(extension)) return null;
  if (/\bbr\b/.test(accepted ?? '')) return 'br';
  return /\bgzip\b/.test(accepted ?? '') ? 'gzip' : null;
}

/**
 * The file that a URL names inside a folder, `index.html` for a folder; null where it is none or lies outside.
 * @param {string} folder
 * @param {string} url
 */
async function findFile(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(normalize(folder + sep))) return null;
    const found = await stat(file);
    return found.isFile()
      ? { file, version: `${found.size.toString(36)}-${Math.floor(found.mtimeMs)}` }
      : null;
  } catch {
    return null;
  }
}

/**
 * A server of the files of a folder as a static host serves them: compressed, typed, hashed files kept by the browser.
 * @param {string} folder
 */
export function createStaticServer(folder) {
  /** @type {Map<string, Promise<Buffer>>} */
  const bodies = new Map();
  /** @param {string} file @param {string} version @param {'br' | 'gzip' | null} encoding */
  const bodyOf = (file, version, encoding) => {
    const key = `${file} ${version} ${encoding}`;
    const known = bodies.get(key);
    if (known) return known;
    const body = readFile(file).then((bytes) => (encoding === null ? bytes : compress(bytes, encoding)));
    bodies.set(key, body);
    body.catch(() => bodies.delete(key));
    return body;
  };
  return createServer(async (request, response) => {
    const found = await findFile(folder, request.url ?? '/');
    const readOnly = request.method === 'GET' || request.method === 'HEAD';
    if (!found || !readOnly) {
      response.writeHead(found ? 405 : 404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(found ? 'method not allowed\n' : 'not found\n');
      return;
    }
    const extension = extname(found.file);
    const encoding = chooseEncoding(request.headers['accept-encoding'], extension);
    const etag = `"${found.version}${encoding ? `-${encoding}` : ''}"`;
    /** @type {Record<string, string>} */
    const headers = {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': /[\\/]assets[\\/]/.test(found.file)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      etag,
      ...(encoding && { 'content-encoding': encoding }),
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    try {
      const body = await bodyOf(found.file, found.version, encoding);
      response.writeHead(200, { ...headers, 'content-length': String(body.length) });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`${String(error)}\n`);
    }
  });
}

/**
 * Listens at a port of this machine, or at the next one that is free.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} [attempts] how many ports are tried
 * @returns {Promise<number>} the port taken
 */
export async function listen(server, port, attempts = 50) {
  for (let next = port; next < port + attempts; next += 1) {
    const taken = await new Promise((resolve, reject) => {
      server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(true) : reject(error),
      );
      server.listen(next, '127.0.0.1', () => resolve(false));
    });
    server.removeAllListeners('error');
    if (!taken) return next;
    server.removeAllListeners('listening');
  }
  throw new Error(`端口 ${port}–${port + attempts - 1} 都被占用 / all of these ports are taken`);
}

// node src/cli/static-server.mjs FOLDER PORT: exactly this port, for Playwright.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', port = '4174'] = process.argv.slice(2);
  await listen(createStaticServer(folder), Number(port), 1);
}
