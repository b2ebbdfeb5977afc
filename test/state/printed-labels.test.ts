import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { FactRef } from '../../src/model/value.ts';
import { serialiseRef } from '../../src/state/figure-ref.ts';
import { parseRef } from '../../src/state/parse-figure.ts';
import { parseHash } from '../../src/state/parse-hash.ts';
import { serialiseState } from '../../src/state/serialise.ts';
import { DEFAULT_VIEW_STATE } from '../../src/state/view-state.ts';

/** The place of a figure after it has been in a link. */
function throughLink(ref: FactRef): FactRef | null {
  const { state, problems } = parseHash(serialiseState({ ...DEFAULT_VIEW_STATE, figure: serialiseRef(ref) }));
  expect(problems).toEqual([]);
  return parseRef(state.figure);
}

test('every figure of the data can be named by a link', () => {
  const file = fileURLToPath(new URL('../../public/data/facts.csv', import.meta.url));
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.length).toBeGreaterThan(1000);
  for (const row of data) {
    const ref: FactRef = {
      reportId: row.report_id ?? '',
      fiscalYear: Number(row.fiscal_year),
      statement: row.statement ?? '',
      code: row.code ?? '',
      label: row.label ?? '',
      measure: row.measure ?? '',
      phase: row.phase ?? '',
    };
    expect(throughLink(ref)).toEqual(ref);
  }
});

test.each([
  '“三公”经费',
  '"三公"经费',
  "'三公'经费",
  '维修(护)费',
  '会议、培训费',
  '50%以上 + 其他 & 税#费',
  '二、合计　',
  '医'.repeat(100),
])('a label printed as %j can stand in a link', (label) => {
  const ref: FactRef = {
    reportId: 'a-2020',
    fiscalYear: 2020,
    statement: 'income_expenditure',
    code: '',
    label,
    measure: 'expenditure',
    phase: 'final',
  };
  expect(throughLink(ref)).toEqual(ref);
});

test('a sum of two codes and two statements can stand in a link', () => {
  const ref: FactRef = {
    reportId: 'yanggu-2019',
    fiscalYear: 2019,
    statement: 'expenditure+government_fund',
    code: '21013+2296013',
    label: '',
    measure: 'total',
    phase: 'final',
  };
  expect(throughLink(ref)).toEqual(ref);
});
