import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const FIXTURES = 'test/fixtures/reports';
const FILES = 300;
const RUNS = 2;

/** Copies of the fixtures, each of another county, every seventh of them cut off. */
function fill(folder: string): void {
  mkdirSync(folder);
  const fixtures = readdirSync(FIXTURES).map((name) => ({
    name,
    text: readFileSync(join(FIXTURES, name), 'utf8'),
  }));
  for (let at = 0; at < FILES; at += 1) {
    const { name, text } = fixtures[at % fixtures.length] ?? { name: '', text: '' };
    const own = text.replaceAll('县', `${String.fromCharCode(0x4e00 + at)}县`);
    const whole = at % 7 === 3 ? own.slice(0, own.length / 2) : own;
    writeFileSync(join(folder, `${String(at)}${extname(name)}`), whole);
  }
}

/** Milliseconds that the command line takes for a folder, from its start to its end. */
function read(folder: string, out: string, jobs: number): number {
  const args = ['--import', 'tsx', 'src/cli/ingest.ts', folder, '--out', out, '--jobs', String(jobs)];
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  // 1: some of the files are no whole reports.
  if (status !== 1) throw new Error(`the command line ended with ${String(status)}`);
  return performance.now() - start;
}

/** Times the command line on a folder of hundreds of files, in one process and in as many as there are cores, and prints the gain. */
export function benchReadingMany(): void {
  const cores = availableParallelism();
  const home = mkdtempSync(join(tmpdir(), 'ledger-bench-many-'));
  try {
    const folder = join(home, 'reports');
    fill(folder);
    const best = { one: Infinity, all: Infinity };
    // Turn by turn; the best of each is the one that other programs disturbed least.
    for (let run = 0; run < RUNS; run += 1) {
      best.one = Math.min(best.one, read(folder, join(home, 'one'), 1));
      best.all = Math.min(best.all, read(folder, join(home, 'all'), cores));
    }
    const rate = (ms: number): string => ((1000 * FILES) / ms).toFixed(1);
    console.log(
      `Reading ${String(FILES)} files from the command line\n` +
        `    one process      ${rate(best.one)} files/s\n` +
        `    ${String(cores)} processes      ${rate(best.all)} files/s   ${(best.one / best.all).toFixed(2)} × one process`,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
