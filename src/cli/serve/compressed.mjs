import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {'br' | 'gzip'} Encoding */

/** Above this size the best compression takes minutes; hosts take a lower one, too. */
const LARGE = 2_000_000;
const BEST = 11;
const FAST = 4;

/** @param {Buffer} bytes @param {Encoding} encoding @param {number} quality @returns {Promise<Buffer>} */
function compress(bytes, encoding, quality) {
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/**
 * Compressed files, kept in a folder by what is in them: DuckDB's wasm takes seconds to compress, and is the same in
 * every build.
 */
export class CompressedFiles {
  #folder;

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
  }

  /**
   * A file's bytes in that encoding: as prepared, else compressed fast, for somebody waits.
   * @param {string} file
   * @param {Encoding} encoding
   * @returns {Promise<Buffer>}
   */
  async read(file, encoding) {
    const bytes = await readFile(file);
    const name = nameOf(bytes, encoding);
    const prepared = await readFile(join(this.#folder, name)).catch(() => null);
    if (prepared !== null) return prepared;
    const kept = join(this.#folder, `fast-${name}`);
    try {
      return await readFile(kept);
    } catch {
      const body = await compress(bytes, encoding, FAST);
      await this.#keep(kept, body);
      return body;
    }
  }

  /**
   * Compresses those files for browsers of today, and forgets all others.
   * @param {readonly string[]} files
   */
  async prepare(files) {
    const names = await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(file);
        const name = nameOf(bytes, 'br');
        const kept = join(this.#folder, name);
        if (!existsSync(kept))
          await this.#keep(kept, await compress(bytes, 'br', bytes.length > LARGE ? 5 : BEST));
        return name;
      }),
    );
    for (const name of await readdir(this.#folder).catch(() => []))
      if (!names.includes(name)) await rm(join(this.#folder, name), { force: true });
  }

  /**
   * Whole or not at all; where nothing can be kept, it is compressed again the next time.
   * @param {string} kept
   * @param {Buffer} body
   */
  async #keep(kept, body) {
    const part = `${kept}.${process.pid}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(part, body);
      await rename(part, kept);
    } catch {
      await rm(part).catch(() => undefined);
    }
  }
}

/** @param {Buffer} bytes @param {Encoding} encoding */
const nameOf = (bytes, encoding) => `${createHash('sha256').update(bytes).digest('hex')}.${encoding}`;
