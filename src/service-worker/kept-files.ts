import type { SiteFile } from './site-version.ts';

/** Headers that belong to the way a response came, not to the file. */
const OF_THE_WAY = [
  'content-encoding',
  'content-length',
  'vary',
  'set-cookie',
  'etag',
  'last-modified',
  'date',
  'age',
];

/**
 * Files by what is in them: two versions share what is the same in both, and neither can be given the other's. A file is
 * taken only where its bytes are those of its digest, so that a site that is being replaced is not kept half.
 */
export class KeptFiles {
  readonly #scope: string;
  #cache: Promise<Cache> | null = null;

  /** @param scope the site's folder; several copies of it may share one origin */
  constructor(scope: string) {
    this.#scope = scope;
  }

  async get(digest: string): Promise<Response | undefined> {
    return (await this.#open()).match(this.#key(digest));
  }

  /** Fetches a file if it is not kept, and keeps it; rejects where it cannot be had as it is, or there is no room. */
  async keep(path: string, file: SiteFile): Promise<void> {
    const cache = await this.#open();
    if ((await cache.match(this.#key(file.digest))) !== undefined) return;
    await cache.put(this.#key(file.digest), await this.#fetch(path, file));
  }

  /** A file that is kept from its first use on; where there is no room it is only given. */
  async use(path: string, file: SiteFile): Promise<Response> {
    const response = await this.#fetch(path, file);
    const copy = response.clone();
    const cache = await this.#open();
    await cache.put(this.#key(file.digest), copy).catch(() => undefined);
    return response;
  }

  /** Whether all of these are kept. */
  async hasAll(digests: readonly string[]): Promise<boolean> {
    const kept = new Set((await (await this.#open()).keys()).map(({ url }) => url));
    return digests.every((digest) => kept.has(this.#key(digest)));
  }

  /** Removes what is not wanted. Asked after the files are listed: whatever is listed has its version written down. */
  async tidy(wanted: () => Promise<ReadonlySet<string>>): Promise<void> {
    const cache = await this.#open();
    const listed = await cache.keys();
    const kept = new Set([...(await wanted())].map((digest) => this.#key(digest)));
    for (const { url } of listed) if (!kept.has(url)) await cache.delete(url);
  }

  async #fetch(path: string, { digest }: SiteFile): Promise<Response> {
    const ask = (cache: RequestCache): Promise<Response> =>
      fetch(new URL(path, this.#scope), { integrity: `sha256-${digest}`, cache, credentials: 'same-origin' });
    let response: Response;
    try {
      // What the page has just loaded is not sent twice; the browser asks whether the rest is still as it was.
      response = await ask(path.startsWith('assets/') ? 'default' : 'no-cache');
    } catch {
      response = await ask('reload');
    }
    const headers = new Headers(response.headers);
    OF_THE_WAY.forEach((name) => headers.delete(name));
    // Made anew, because a page may not be answered with a response that was redirected on its way.
    return new Response(response.body, { headers });
  }

  #open(): Promise<Cache> {
    this.#cache ??= caches.open(`yibao-ledger files ${this.#scope}`).catch((error: unknown) => {
      this.#cache = null;
      throw error;
    });
    return this.#cache;
  }

  #key(digest: string): string {
    return new URL(`?kept=${encodeURIComponent(digest)}`, this.#scope).href;
  }
}
