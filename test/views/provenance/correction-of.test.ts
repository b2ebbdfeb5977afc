import { expect, test } from 'vitest';
import type { Correction } from '../../../src/model/records.ts';
import type { FactRef } from '../../../src/model/value.ts';
import { correctionOf } from '../../../src/views/provenance/correction-of.ts';

const MADE: Correction = {
  reportId: 'qishan-2024',
  statement: 'expenditure',
  row: 3,
  code: '2101301',
  label: '城乡医疗救助',
  measure: 'total',
  phase: 'final',
  printed: '85..54',
  amountPrinted: '85.54',
  amount: '85.45',
  correctedAt: '2026-11-22T08:00:00Z',
};
const REF: FactRef = {
  reportId: 'qishan-2024',
  fiscalYear: 2024,
  statement: 'expenditure',
  code: '2101301',
  label: '城乡医疗救助',
  measure: 'total',
  phase: 'final',
};

test('a figure put right by hand is known by its report, statement, row, column and phase', () => {
  expect(correctionOf([MADE], REF)).toBe(MADE);
  expect(correctionOf([MADE], { ...REF, label: '医疗救助' })).toBe(MADE);
  for (const other of [
    { reportId: 'meixian-2020' },
    { statement: 'general_budget' },
    { code: '2101399' },
    { measure: 'basic' },
    { phase: 'budget' },
  ]) {
    expect(correctionOf([MADE], { ...REF, ...other })).toBeUndefined();
  }
});

test('a row without a code is known by its label', () => {
  const made = { ...MADE, code: '', label: '合计' };
  expect(correctionOf([made], { ...REF, code: '', label: '合计' })).toBe(made);
  expect(correctionOf([made], { ...REF, code: '', label: '总计' })).toBeUndefined();
});
