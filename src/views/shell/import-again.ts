/**
 * A failed import once more. A browser may keep the failure of a module by its address for as long as the page lives
 * (https://github.com/whatwg/html/issues/6768), so when asking again fails too, the same file is asked for under another
 * address, which the browsers that keep failures name in their message. Rejects where that fails as well.
 */
export async function importAgain<Module>(load: () => Promise<Module>, attempt: number): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = failedAddress(error, import.meta.url);
    if (address === null) throw error;
    address.searchParams.set('again', String(attempt));
    return (await import(/* @vite-ignore */ address.href)) as Module;
  }
}

/** The module a browser's message names as not loaded, where it is one of this site (`home`); else null. */
export function failedAddress(error: unknown, home: string): URL | null {
  const found = /https?:\/\/\S+/.exec(error instanceof Error ? error.message : '')?.[0];
  if (found === undefined || !URL.canParse(found)) return null;
  const address = new URL(found);
  return address.origin === new URL(home).origin ? address : null;
}
