import { install } from './install.ts';
import { KeptFiles } from './kept-files.ts';
import { isPageMessage } from './messages.ts';
import type { NotKept, WhichAnswer } from './messages.ts';
import { isNamedByContent, pathInSite } from './site-version.ts';
import type { SiteFile, SiteVersion } from './site-version.ts';
import { Versions } from './versions.ts';

/** Written in front of this program when the site is built. */
declare const SITE_VERSION: SiteVersion;

const site = SITE_VERSION;
const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const files = new KeptFiles(scope);
const versions = new Versions(scope);

worker.addEventListener('install', (event) => {
  event.waitUntil(
    install(site, files, versions).catch(async (error: unknown) => {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      for (const client of await worker.clients.matchAll({ includeUncontrolled: true }))
        client.postMessage({ say: 'not-kept', reason: isFull ? 'storage' : 'files' } satisfies NotKept);
      // The worker is given up then; the one before goes on.
      throw error;
    }),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(tidy().then(() => worker.clients.claim()));
});

async function tidy(): Promise<void> {
  const clients = await worker.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  await files.tidy(() => versions.tidy(site.version, new Set(clients.map(({ id }) => id))));
}

worker.addEventListener('message', (event) => {
  const { source, ports } = event;
  const data: unknown = event.data;
  if (!isPageMessage(data)) return;
  if (data.say === 'take-over') {
    event.waitUntil(worker.skipWaiting());
    return;
  }
  ports[0]?.postMessage({ version: site.version, dataVersion: site.dataVersion } satisfies WhichAnswer);
  // A page that came from the network says of which version it is.
  if (source instanceof Client) event.waitUntil(adopt(source.id, data.mine));
});

async function adopt(client: string, version: string): Promise<void> {
  if ((await versions.of(client)) === undefined) await versions.start(client, version);
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathInSite(request.url, scope);
  if (path === null || request.method !== 'GET' || request.headers.has('range')) return;
  if (request.mode !== 'navigate') event.respondWith(answer(event, path));
  else if (Object.hasOwn(site.files, path)) event.respondWith(open(event, path));
});

/** A page is opened with this worker's version, and has its files from then on. */
async function open(event: FetchEvent, path: string): Promise<Response> {
  const file = site.files[path];
  // A browser whose storage fails still has the network.
  const kept = file === undefined ? undefined : await files.get(file.digest).catch(() => undefined);
  if (kept === undefined) return fetch(event.request);
  if (event.resultingClientId !== '') await versions.start(event.resultingClientId, site.version);
  if (await versions.hasOthers()) event.waitUntil(tidy());
  return kept;
}

/** A file for a page, of the version that the page was started with, whatever this worker's own is. */
async function answer(event: FetchEvent, path: string): Promise<Response> {
  const file = await fileFor(event, path).catch(() => undefined);
  if (file === undefined) return fetch(event.request);
  return (await files.get(file.digest)) ?? files.use(path, file);
}

async function fileFor(event: FetchEvent, path: string): Promise<SiteFile | undefined> {
  const version = await versions.of(event.clientId);
  // A worker of a page has the page's version.
  if (version !== undefined && event.resultingClientId !== '')
    await versions.start(event.resultingClientId, version.version);
  if (version !== undefined && Object.hasOwn(version.files, path)) return version.files[path];
  return isNamedByContent(path) ? versions.anyFile(path) : undefined;
}
