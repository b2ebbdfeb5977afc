/** Whether the page is the edition that carries all its files in itself. */
export const IS_SINGLE_FILE: boolean = false;

/**
 * The address at which a file of the site can be had, by its path from the page's folder or its built address. The
 * edition in a single file has `packed-files.ts` in this module's place.
 */
export async function ownFile(path: string): Promise<string> {
  return new URL(path, document.baseURI).href;
}

/** The same for a worker that asks for the file itself: on a disk a worker cannot read at the page's addresses. */
export const ownFileForWorker = ownFile;

/** A worker of the site's own, by the address of its program. */
export async function startOwnWorker(path: string): Promise<Worker> {
  return new Worker(await ownFile(path), { type: 'module' });
}
