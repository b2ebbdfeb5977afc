/** Whether the page is the edition that carries all its files in itself. */
export const IS_SINGLE_FILE: boolean = true;

const addresses = new Map<string, Promise<string>>();

/**
 * The address at which a file that the page carries can be had, by the path or address that it has on a site. Rejects for
 * one that is left out of this edition.
 */
export function ownFile(path: string): Promise<string> {
  const folder = new URL('.', document.baseURI).href;
  const name = new URL(path, document.baseURI).href.slice(folder.length);
  const address = addresses.get(name) ?? unpack(name);
  addresses.set(name, address);
  return address;
}

/** The same as an address that a worker can read, too: it has the file in it. For small files. */
export async function ownFileForWorker(path: string): Promise<string> {
  const blob = await (await fetch(await ownFile(path))).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(path));
    reader.readAsDataURL(blob);
  });
}

/** A worker of the site's own; in this edition each is a classic script, for a page on a disk may not load modules. */
export async function startOwnWorker(path: string): Promise<Worker> {
  return new Worker(await ownFile(path));
}

/** The files stand in the page as text: gzip in base64. */
async function unpack(name: string): Promise<string> {
  const element = document.querySelector<HTMLScriptElement>(`script[data-file="${CSS.escape(name)}"]`);
  if (element === null) throw new Error(`${name} is not in this edition`);
  const { body } = await fetch(`data:application/gzip;base64,${element.text}`);
  if (body === null) throw new Error(`${name} cannot be unpacked`);
  const bytes = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  // What is unpacked is not needed twice.
  element.remove();
  return URL.createObjectURL(new Blob([bytes], { type: element.dataset.type ?? '' }));
}
