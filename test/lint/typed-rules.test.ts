import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What must not be said, and the rule that says so; each needs to know types. */
const FORBIDDEN: readonly [text: string, rule: string][] = [
  ['asked();', 'no-floating-promises'],
  ['[1].forEach(async () => void (await asked()));', 'no-misused-promises'],
  ['export const taken: string = anything;', 'no-unsafe-assignment'],
  ['export const said = `${{}}`;', 'restrict-template-expressions'],
  ['export const get = new Map<string, number>().get;', 'unbound-method'],
];

test('the rules that need types find a promise left alone, an any, an object in a text, a method without its object', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yibao-lint-'));
  try {
    const given = ['declare const anything: any;', 'const asked = async (): Promise<number> => 1;'];
    writeFileSync(join(folder, 'said.ts'), [...given, ...FORBIDDEN.map(([text]) => text)].join('\n'));
    writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions":{"strict":true,"target":"es2023"}}');
    const { stdout } = spawnSync(
      process.execPath,
      [resolve('node_modules/oxlint/bin/oxlint'), '-c', resolve('.oxlintrc.json'), '--format', 'json', '.'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, OXLINT_TSGOLINT_PATH: resolve('node_modules/.bin/tsgolint') },
      },
    );
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string; labels: { span: { line: number } }[] }[];
    };
    const found = diagnostics.map(({ code, labels }) => [labels[0]?.span.line, code]);
    expect(found.sort()).toEqual(
      FORBIDDEN.map(([, rule], at) => [given.length + at + 1, `typescript(${rule})`]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
