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
