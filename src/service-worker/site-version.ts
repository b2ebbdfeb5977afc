/**
 * When a file is kept: with its version (`always`), with it by browsers that run that build of DuckDB (`eh`, `mvp`), or
 * when it is first used (`later`).
 */
export type Keep = 'always' | 'eh' | 'mvp' | 'later';

/** A file of the site: the SHA-256 of its bytes in base64, as an integrity attribute has it. */
export type SiteFile = { readonly digest: string; readonly keep: Keep };

/** One state of the site: program and data that belong together, by their paths from the page's folder. */
export type SiteVersion = {
  readonly version: string;
  readonly dataVersion: string;
  readonly files: Readonly<Record<string, SiteFile>>;
};

/** The page's own file, which a folder's address stands for. */
export const PAGE = 'index.html';

/** The path of an address within the site's folder; null where it lies outside of it. */
export function pathInSite(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address);
  const folder = new URL(scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null;
  return pathname.slice(folder.pathname.length) || PAGE;
}

/** Whether a path names its content, so that one and the same path is one and the same file in every version. */
export function isNamedByContent(path: string): boolean {
  return /^assets\/.+-[\w-]{8}\.\w+$/.test(path);
}
