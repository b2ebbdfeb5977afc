import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, vi } from 'vitest';

// Each call starts Node and compiles the reader, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const LOADER = import.meta.resolve('tsx');

/** Runs `src/cli/<name>.ts` as npm does and gives its exit code and what it printed. */
export function runCommand(
  name: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): { code: number | null; printed: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', LOADER, resolve('src/cli', `${name}.ts`), ...args],
    { encoding: 'utf8', cwd: options.cwd, env: { ...process.env, ...options.env } },
  );
  return { code: status, printed: stdout, errors: stderr };
}

/** A folder that goes when the tests of the file are done. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yibao-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below `folder` (hidden ones too) with its bytes as Latin-1, so that two folders can be compared. */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}
