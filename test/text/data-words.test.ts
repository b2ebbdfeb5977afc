import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { CHANGE_REASONS, EMPTY_REASONS } from '../../src/text/messages/reasons.ts';

const column = (file: string, name: string): string[] => {
  const path = fileURLToPath(new URL(`../../public/data/${file}`, import.meta.url));
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true });
  return [...new Set(data.map((row) => row[name] ?? ''))].filter((id) => id !== '');
};

test('every reason for a change that the data carry has its wording', () => {
  const reasons = column('changes.csv', 'reason');
  expect(reasons.length).toBeGreaterThan(3);
  for (const reason of reasons) expect(Object.keys(CHANGE_REASONS)).toContain(reason);
});

test('every reason a table is declared empty for has its wording', () => {
  const reasons = column('statements.csv', 'reason');
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(Object.keys(EMPTY_REASONS)).toContain(reason);
});
