import { useEffect, useState } from 'react';
import { ownFile } from '../../own-files/own-files.ts';

/** What datapackage.json says of the data as a whole. */
export type DataPackage = {
  version: string;
  licences: readonly { name: string; title: string; path: string }[];
  sources: number;
};

/** Where the data package lies, beside the page. */
export const DATA_FOLDER = 'data/';
export const DESCRIPTION_FILE = 'datapackage.json';

/** Reads a description; null where it is none that we know. */
export function readDescription(json: unknown): DataPackage | null {
  if (typeof json !== 'object' || json === null) return null;
  const { version, licenses, sources } = json as Record<string, unknown>;
  if (typeof version !== 'string' || version === '') return null;
  const licences = (Array.isArray(licenses) ? licenses : []).flatMap((licence: unknown) => {
    if (typeof licence !== 'object' || licence === null) return [];
    const { name, title, path } = licence as Record<string, unknown>;
    if (typeof name !== 'string' || typeof path !== 'string' || !path.startsWith('https://')) return [];
    return [{ name, path, title: typeof title === 'string' ? title : name }];
  });
  return { version, licences, sources: Array.isArray(sources) ? sources.length : 0 };
}

/** The description of the site's data; `undefined` until it is there, null where it cannot be had. */
export function useDataPackage(): DataPackage | null | undefined {
  const [known, setKnown] = useState<DataPackage | null | undefined>(undefined);
  useEffect(() => {
    const leave = new AbortController();
    const load = async (): Promise<void> => {
      try {
        const response = await fetch(await ownFile(`${DATA_FOLDER}${DESCRIPTION_FILE}`), {
          signal: leave.signal,
        });
        const json: unknown = response.ok ? await response.json() : null;
        setKnown(readDescription(json));
      } catch {
        // Left, offline or damaged: the page says where else the version is.
        if (!leave.signal.aborted) setKnown(null);
      }
    };
    void load();
    return () => leave.abort();
  }, []);
  return known;
}
