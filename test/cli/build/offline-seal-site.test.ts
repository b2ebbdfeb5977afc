import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { digestOf, keepOf } from '../../../src/cli/build/site-files.ts';
import { sealSite } from '../../../src/cli/build/seal-site.ts';
import { inScript } from '../../../src/cli/build/single-file/assemble-page.ts';
import { isNamedByContent, pathInSite } from '../../../src/service-worker/site-version.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const PAGE = '<head>\n    <meta charset="utf-8" />\n  </head>';

function site(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'yibao-seal-'));
  folders.push(folder);
  const all = {
    'index.html': PAGE,
    'snapshot.json': '{"dataVersion":"d1"}',
    'data/facts.csv': 'a\n1\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('a sealed site lists each file with the digest of its bytes, the page with its version named in it', async () => {
  const folder = site({ 'share/a.html': 'x', '.vite/manifest.json': '{}' });
  const { version, dataVersion, files } = await sealSite(folder, 'run()');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(page).toContain(`<meta name="site-version" content="${version}" />`);
  expect(dataVersion).toBe('d1');
  expect(Object.keys(files)).toEqual(['data/facts.csv', 'index.html', 'snapshot.json']);
  expect(files['index.html']?.digest).toBe(digestOf(page));
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toMatch(/^const SITE_VERSION = \{.*\};\nrun\(\)$/);
});

test('the same site is the same version, also when it is sealed again; any change of a file or of the worker is another', async () => {
  const folder = site();
  const { version } = await sealSite(folder, 'run()');
  expect((await sealSite(folder, 'run()')).version).toBe(version);
  expect((await sealSite(site(), 'run()')).version).toBe(version);
  expect((await sealSite(site(), 'walk()')).version).not.toBe(version);
  expect((await sealSite(site({ 'data/facts.csv': 'a\n2\n' }), 'run()')).version).not.toBe(version);
});

test('what is kept at once, by which browsers, and what only when it is used', () => {
  expect(
    [
      'index.html',
      'icons/512.png',
      'assets/duckdb-eh-9ubY-jlA.wasm',
      'assets/duckdb-browser-mvp.worker-C9hF7LGh.js',
      'assets/recognise-worker-yJ0ONDWf.js',
      'pdf/cmaps/UniGB-UCS2-H.bcmap',
      'pdf/cmaps/UniJIS-UCS2-H.bcmap',
      'ocr/chi_sim.traineddata.gz',
      'share/structure.html',
      'sw.js',
    ].map(keepOf),
  ).toEqual(['always', 'always', 'eh', 'mvp', 'later', 'always', 'later', 'later', null, null]);
});

test('an address is of the site only in its folder; a folder’s address is its page; only built files name their content', () => {
  const scope = 'https://a.test/b/';
  expect(pathInSite('https://a.test/b/?from=timeline', scope)).toBe('index.html');
  expect(pathInSite('https://a.test/b/data/facts.csv', scope)).toBe('data/facts.csv');
  expect(pathInSite('https://a.test/c/', scope)).toBeNull();
  expect(pathInSite('https://other.test/b/', scope)).toBeNull();
  expect(isNamedByContent('assets/AidView-CMAmaBrC.js')).toBe(true);
  expect(isNamedByContent('data/facts.csv')).toBe(false);
});

test('a program in a page cannot end its own element, and says the same', () => {
  const said = inScript('const end = "</script><!-- ", less = 1 <2;');
  expect(said).not.toMatch(/<\/script|<!--/);
  expect(runInNewContext(`${said} end`)).toBe('</script><!-- ');
});
