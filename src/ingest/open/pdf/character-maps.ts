/** Whether the character maps lie in one packed file, in the edition that carries all its files in itself. */
export function isPackedMaps(address: string): boolean {
  return /^(?:blob|data):/u.test(address);
}

type Maps = Readonly<Record<string, Uint8Array>>;
const unpacked = new Map<string, Promise<Maps>>();

async function unpack(address: string): Promise<Maps> {
  const { unzipSync } = await import('fflate');
  const response = await fetch(address);
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
}

/** A character map of pdf.js by its file's name, from the address of their folder, or of a zip of it. Rejects where there is none. */
export async function readMap(maps: string, fileName: string): Promise<Uint8Array> {
  if (isPackedMaps(maps)) {
    const all = unpacked.get(maps) ?? unpack(maps);
    unpacked.set(maps, all);
    const map = (await all)[fileName];
    if (map === undefined) throw new Error(`no character map ${fileName}`);
    // pdf.js takes the bytes over.
    return map.slice();
  }
  const response = await fetch(maps + fileName);
  if (!response.ok) throw new Error(`${fileName}: HTTP ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What pdf.js asks for the maps where they are packed. */
export function packedMaps(maps: string): new () => {
  fetch: (asked: { filename: string }) => Promise<Uint8Array>;
} {
  return class {
    async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
      return readMap(maps, filename);
    }
  };
}
