import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sealSite } from '../../../src/cli/build/seal-site.ts';
import { listen } from '../../../src/cli/serve/listen.mjs';
import { createStaticServer } from '../../../src/cli/serve/static-server.mjs';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** A host whose folder is replaced under its visitors, or which is not there at all. */
export class Host {
  #site: Server | null = createStaticServer(DIST);
  readonly #folders: string[] = [];
  readonly #server = createServer((request, response) => {
    if (this.#site === null) request.socket.destroy();
    else this.#site.emit('request', request, response);
  });

  /** Its address, in a folder of its own port. */
  async open(): Promise<string> {
    return `http://127.0.0.1:${await listen(this.#server, 4890)}/`;
  }

  /** From now on every connection is cut. */
  shut(): void {
    this.#site = null;
    this.#server.closeAllConnections();
  }

  serve(folder: string): void {
    this.#site = createStaticServer(folder);
  }

  /** Another version of the site, changed by hand before it is made one. */
  async version(change: (folder: string) => void): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'yibao-site-'));
    this.#folders.push(folder);
    // What is looked at only by the recogniser and by old browsers is left out.
    cpSync(DIST, folder, {
      recursive: true,
      filter: (path) => !/[\\/](ocr|\.vite)$|-mvp-.*\.wasm$/.test(path),
    });
    change(folder);
    const code = readFileSync(join(folder, 'sw.js'), 'utf8').replace(/^const SITE_VERSION = .*\n/, '');
    await sealSite(folder, code);
    return folder;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    this.#folders.forEach((folder) => rmSync(folder, { recursive: true }));
  }
}

/** Changes the text of a file; throws where nothing changes. */
export function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  writeFileSync(file, after);
}

/** Gives a script another name, as a change in it does, wherever it is named. */
export function rename(folder: string, script: RegExp): void {
  const assets = join(folder, 'assets');
  const old = readdirSync(assets).filter((name) => script.test(name));
  // An embed has a script of the same name for itself.
  for (const [index, name] of old.entries()) {
    const other = name.replace(/-[\w-]{8}\.js$/, `-changed${index}.js`);
    for (const path of ['../index.html', ...readdirSync(assets).filter((file) => file.endsWith('.js'))]) {
      const text = readFileSync(join(assets, path), 'utf8');
      if (text.includes(name)) writeFileSync(join(assets, path), text.replaceAll(name, other));
    }
    renameSync(join(assets, name), join(assets, other));
  }
  if (old.length === 0) throw new Error(`no script ${script}`);
}
