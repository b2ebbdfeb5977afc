import type { SiteFile, SiteVersion } from './site-version.ts';

/** A version with the time at which its files began to be kept. */
type Known = { readonly site: SiteVersion; readonly begun: number };
/** The version that a page was started with. */
type Started = { readonly version: string; readonly at: number };

/** A page that is being opened may not be among the open ones yet. */
const OPENING_MS = 60_000;

/**
 * Which versions are kept, and which page was started with which. It is written down, because a browser ends a worker that
 * has nothing to do and starts it again.
 */
export class Versions {
  readonly #scope: string;
  readonly #started = new Map<string, string>();
  #known: Map<string, Known> | null = null;
  #cache: Promise<Cache> | null = null;

  constructor(scope: string) {
    this.#scope = scope;
  }

  /** Notes that the files of a version are being kept. */
  async begin(site: SiteVersion): Promise<void> {
    await this.#write('version', site.version, { site, begun: Date.now() } satisfies Known);
  }

  async forget(version: string): Promise<void> {
    await this.#delete('version', version);
  }

  /** Notes the version that a page, or a worker of it, was started with; one that is not kept is not noted. */
  async start(client: string, version: string): Promise<void> {
    this.#started.set(client, version);
    if ((await this.#all()).has(version))
      await this.#write('client', client, { version, at: Date.now() } satisfies Started);
    else this.#started.delete(client);
  }

  /** The version that a page was started with; undefined for one that came from the network. */
  async of(client: string): Promise<SiteVersion | undefined> {
    if (client === '') return undefined;
    const version = this.#started.get(client) ?? (await this.#read<Started>('client', client))?.version;
    if (version === undefined) return undefined;
    this.#started.set(client, version);
    return (await this.#all()).get(version)?.site;
  }

  /** Whether more than one version is kept. */
  async hasOthers(): Promise<boolean> {
    return (await this.#all()).size > 1;
  }

  /** A file by its path, in whatever version has it. */
  async anyFile(path: string): Promise<SiteFile | undefined> {
    for (const { site } of (await this.#all()).values())
      if (Object.hasOwn(site.files, path)) return site.files[path];
    return undefined;
  }

  /**
   * Forgets pages that are closed, and versions older than `own` that no page was started with. Gives the digests of the
   * files that are still wanted.
   */
  async tidy(own: string, openClients: ReadonlySet<string>): Promise<Set<string>> {
    // Another worker may have written since.
    this.#known = null;
    const inUse = new Set([own]);
    for (const client of await this.#keys('client')) {
      const started = await this.#read<Started>('client', client);
      if (openClients.has(client) || (started !== undefined && started.at > Date.now() - OPENING_MS))
        inUse.add(started?.version ?? own);
      else await this.#delete('client', client);
    }
    const known = await this.#all();
    const since = known.get(own)?.begun ?? 0;
    // A later one may be on its way in.
    for (const [version, { begun }] of known)
      if (!inUse.has(version) && begun < since) await this.forget(version);
    return this.wantedFiles();
  }

  /** The digests of the files of every version. */
  async wantedFiles(): Promise<Set<string>> {
    const known = await this.#all();
    return new Set(
      [...known.values()].flatMap(({ site }) => Object.values(site.files).map(({ digest }) => digest)),
    );
  }

  async #all(): Promise<Map<string, Known>> {
    if (this.#known !== null) return this.#known;
    const known = new Map<string, Known>();
    for (const version of await this.#keys('version')) {
      const record = await this.#read<Known>('version', version);
      if (record !== undefined) known.set(version, record);
    }
    this.#known = known;
    return known;
  }

  async #keys(kind: string): Promise<string[]> {
    const requests = await (await this.#open()).keys();
    return requests.flatMap(({ url }) => new URL(url).searchParams.get(kind) ?? []);
  }

  async #read<Value>(kind: string, id: string): Promise<Value | undefined> {
    const response = await (await this.#open()).match(this.#key(kind, id));
    return response === undefined ? undefined : ((await response.json()) as Value);
  }

  async #write(kind: string, id: string, value: object): Promise<void> {
    this.#known = null;
    await (await this.#open()).put(this.#key(kind, id), Response.json(value));
  }

  async #delete(kind: string, id: string): Promise<void> {
    this.#known = null;
    await (await this.#open()).delete(this.#key(kind, id));
  }

  #open(): Promise<Cache> {
    this.#cache ??= caches.open(`yibao-ledger versions ${this.#scope}`).catch((error: unknown) => {
      this.#cache = null;
      throw error;
    });
    return this.#cache;
  }

  #key(kind: string, id: string): string {
    return new URL(`?${kind}=${encodeURIComponent(id)}`, this.#scope).href;
  }
}
