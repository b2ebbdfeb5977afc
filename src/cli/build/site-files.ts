import { createHash } from 'node:crypto';
import type { Keep, SiteFile, SiteVersion } from '../../service-worker/site-version.ts';

/** What is kept of the built site, and when; the first rule that fits holds. What none fits is not part of a visit. */
const RULES: readonly [RegExp, Keep][] = [
  [/^(index\.html|embed\.html|embed\.js|snapshot\.json|manifest\.webmanifest)$/, 'always'],
  [/^icons?[\w/-]*\.(svg|png)$/, 'always'],
  [/^data\//, 'always'],
  [/^assets\/duckdb-.*\beh\b/, 'eh'],
  [/^assets\/duckdb-.*\bmvp\b/, 'mvp'],
  // Only the recognition of characters needs it, and that has 7 MB more of its own.
  [/^assets\/recognise-worker-/, 'later'],
  [/^assets\//, 'always'],
  // The character maps of simplified Chinese, which reports are written with; those of other scripts when one needs them.
  [/^pdf\/cmaps\/(Adobe-GB1|GB|UniGB)/, 'always'],
  [/^(pdf|ocr)\//, 'later'],
];

/** When a file of the built site is kept in the browser, by its path; null for one that is not. */
export function keepOf(path: string): Keep | null {
  return RULES.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** SHA-256 in base64, as an integrity attribute has it. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** The files that are kept, by their paths in order. */
export function siteFiles(contents: ReadonlyMap<string, Uint8Array>): Record<string, SiteFile> {
  const files: Record<string, SiteFile> = {};
  for (const path of [...contents.keys()].sort()) {
    const keep = keepOf(path);
    const bytes = contents.get(path);
    if (keep !== null && bytes !== undefined) files[path] = { digest: digestOf(bytes), keep };
  }
  return files;
}

/** The name of a state of the site: it follows from the files, and from the worker that keeps them. */
export function versionOf(files: SiteVersion['files'], workerCode: string): string {
  const digest = createHash('sha256').update(JSON.stringify(files)).update(workerCode).digest('hex');
  return digest.slice(0, 12);
}
