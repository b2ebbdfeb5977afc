import { expect, test } from 'vitest';
import { changesOption } from '../../../src/charts/changes-option.ts';
import { DEFAULT_VIEW_STATE } from '../../../src/state/view-state.ts';
import { textIn } from '../../../src/text/translate.ts';
import { labelFormat } from '../../../src/views/files/model/chart-labels.ts';
import { chartModel } from '../../../src/views/files/model/chart-model.ts';
import { takeawayFilters } from '../../../src/views/files/model/filters.ts';

const chart = (money: 'wan' | 'yuan', amount: string) => {
  const row = { title: '眉县', detail: '2020', total: '', totalNote: '' };
  const bars = { prior: { amount: null, end: '机构首年' }, current: { amount, end: '' } };
  const { drawn } = changesOption([{ ...row, ...bars }], 1000);
  return chartModel({ drawn: drawn(), legend: [], colour: () => '#000000', percent: false, rest: '', money });
};

test('a native chart has its numbers in the unit of the screen, exact, with fen only where there are some', () => {
  expect(chart('wan', '606.81')?.series[0]?.values.at(-1)).toBe(606.81);
  expect(labelFormat(chart('wan', '606.81') ?? { percent: true })).toBe('#,##0.00');
  expect(chart('yuan', '606.81')?.series[0]?.values.at(-1)).toBe(6_068_100);
  expect(labelFormat(chart('yuan', '606.81') ?? { percent: true })).toBe('#,##0');
  expect(chart('yuan', '0.000123')?.series[0]?.values.at(-1)).toBe(1.23);
  expect(labelFormat(chart('yuan', '0.000123') ?? { percent: true })).toBe('#,##0.00');
});

test('a file says what money is written in, and the least amount asked for in the same unit', () => {
  const said = (unit: 'wan' | 'yuan'): string[] => {
    const state = { ...DEFAULT_VIEW_STATE, view: 'ledger', unit, atLeast: '12.5', language: 'en' } as const;
    return takeawayFilters(state, [], textIn('en', unit)).map(({ label, text }) => `${label}: ${text}`);
  };
  expect(said('wan')).toContain('Unit of money: CNY 10,000');
  expect(said('wan')).toContain('At least (CNY 10,000): 12.5');
  expect(said('yuan')).toContain('Unit of money: CNY');
  expect(said('yuan')).toContain('At least (CNY): 125000');
});
