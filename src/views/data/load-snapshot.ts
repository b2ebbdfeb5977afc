import { ownFile } from '../../own-files/own-files.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The answers worked out when the site was built, or null where the file cannot be had: then every answer waits for
 * DuckDB, and the page says so by showing it start.
 */
export async function loadSnapshot(): Promise<Snapshot | null> {
  try {
    const response = await fetch(await ownFile('snapshot.json'));
    return response.ok ? ((await response.json()) as Snapshot) : null;
  } catch {
    return null;
  }
}
