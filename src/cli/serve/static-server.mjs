import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../set-up.mjs';
import { CompressedFiles } from './compressed.mjs';
import { listen } from './listen.mjs';

const COMPRESSED = new CompressedFiles(join(ROOT, 'node_modules/.cache/compressed'));

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSIBLE = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.webmanifest',
  '.csv',
  '.svg',
  '.wasm',
]);

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
 * Compresses a folder's files beforehand, as a static host has them, so that no page waits for it.
 * @param {string} folder
 */
export async function prepareFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)));
  await COMPRESSED.prepare(files.map((entry) => join(entry.parentPath, entry.name)));
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
    const body = encoding === null ? readFile(file) : COMPRESSED.read(file, encoding);
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

// node src/cli/serve/static-server.mjs FOLDER PORT: exactly this port, for Playwright; a file is compressed when it is
// first asked for, for a story asks for a few of them.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', port = '4174'] = process.argv.slice(2);
  await listen(createStaticServer(folder), Number(port), 1);
}
