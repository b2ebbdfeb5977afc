import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules of the repository that a text breaks, were it that file. An existing path: types are asked for of the project. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const FORBIDDEN: readonly [file: string, text: string, rule: string][] = [
  ['src/model/money.ts', `export * from '../text/format.ts';`, 'no-restricted-imports'],
  ['src/ingest/read-report.ts', `export * from '../db/sql.ts';`, 'no-restricted-imports'],
  ['src/queries/ledger.ts', `export * from '../db/worker-db.ts';`, 'no-restricted-imports'],
  ['src/tables/columns.ts', `export * from '../queries/ledger.ts';`, 'no-restricted-imports'],
  ['src/views/shell/Shell.tsx', `export * from '../../ingest/read-report.ts';`, 'no-restricted-imports'],
  ['src/views/shell/Shell.tsx', `export * from '../../app/App.tsx';`, 'no-restricted-imports'],
  ['src/views/shell/Shell.tsx', `export * from 'echarts/core';`, 'no-restricted-imports'],
  ['src/views/shell/Shell.tsx', `export * from '@tanstack/react-table';`, 'no-restricted-imports'],
  ['src/queries/ledger.ts', `export * from '@duckdb/duckdb-wasm';`, 'no-restricted-imports'],
  ['src/db/sql.ts', `export * from 'papaparse';`, 'no-restricted-imports'],
  ['src/views/shell/Shell.tsx', `export const f = () => import('../../db/sql.ts');`, 'no-restricted-syntax'],
  ['src/tables/columns.ts', `export const f = () => import('papaparse');`, 'no-restricted-syntax'],
  ['src/tables/columns.ts', `export const f = new Intl.NumberFormat();`, 'no-restricted-globals'],
  ['src/tables/columns.ts', `export const f = (1).toLocaleString();`, 'no-restricted-syntax'],
  ['src/tables/columns.ts', `export const f = location.hash;`, 'no-restricted-globals'],
  ['src/tables/columns.ts', `export const f = window.history.length;`, 'no-restricted-properties'],
  ['src/tables/columns.ts', `export default 1;`, 'no-restricted-syntax'],
];

const ALLOWED: readonly [file: string, text: string][] = [
  ['src/model/money.ts', `export * from './value.ts';`],
  ['src/text/format.ts', `export const f = new Intl.NumberFormat();`],
  ['src/ingest/read-report.ts', `export * from '../model/records.ts';`],
  ['src/queries/ledger.ts', `export * from '../db/sql.ts';`],
  ['src/tables/columns.ts', `export * from '../queries/rows.ts';`],
  ['src/views/data/answer.ts', `export * from '../../ingest/package/load-problem.ts';`],
  ['src/views/data/answer.ts', `export const f = () => import('../../db/worker-db.ts');`],
];

describe('a folder imports only what style and layout allow', { timeout: 120_000 }, () => {
  test.each(FORBIDDEN)('%s may not say: %s', async (file, text, rule) => {
    expect(await broken(file, text)).toContain(rule);
  });
  test.each(ALLOWED)('%s may say: %s', async (file, text) => {
    expect(await broken(file, text)).toEqual([]);
  });
});
