import type { KeptFiles } from './kept-files.ts';
import type { Keep, SiteVersion } from './site-version.ts';
import type { Versions } from './versions.ts';

const AT_ONCE = 6;

/** An empty `try … catch_all`: valid where the browser has exceptions in wasm, as DuckDB's own choice of a build asks. */
const EXCEPTIONS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

function keptAtOnce(): readonly Keep[] {
  if (typeof WebAssembly === 'undefined') return ['always'];
  return ['always', WebAssembly.validate(EXCEPTIONS) ? 'eh' : 'mvp'];
}

/** Keeps all that a version needs, or nothing of it: rejects where a file cannot be had as it is, or there is no room. */
export async function install(site: SiteVersion, files: KeptFiles, versions: Versions): Promise<void> {
  const kinds = keptAtOnce();
  const wanted = Object.entries(site.files).filter(([, { keep }]) => kinds.includes(keep));
  const waiting = wanted.values();
  const failures: unknown[] = [];
  const bring = async (): Promise<void> => {
    for (const [path, file] of waiting) {
      // Nothing more is asked for, and what is under way is waited for, so that nothing is kept after the tidying.
      if (failures.length > 0) return;
      await files.keep(path, file).catch((error: unknown) => failures.push(error));
    }
  };
  await versions.begin(site);
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, bring));
    if (failures.length > 0) throw failures[0];
    if (!(await files.hasAll(wanted.map(([, { digest }]) => digest)))) throw new Error('a kept file is gone');
  } catch (error) {
    await versions.forget(site.version);
    await files.tidy(() => versions.wantedFiles());
    throw error;
  }
}
