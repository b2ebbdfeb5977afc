import { describe, expect, test } from 'vitest';
import type { FactRef, Value } from '../../../src/model/value.ts';
import type { PartRow, WholeRow } from '../../../src/queries/rows.ts';
import { buildStructure } from '../../../src/views/structure/structure-data.ts';
import { structureSource } from '../../../src/views/structure/structure-words.ts';
import { BLANK, report, zh } from '../report.ts';

const ref = (reportId: string, code: string): FactRef => ({
  reportId,
  fiscalYear: 2020,
  statement: 'basic_expenditure',
  code,
  label: code === '' ? '合计' : '',
  measure: 'total',
  phase: 'final',
});
const said = (
  reportId: string,
  code: string,
  amount: string,
  origin: 'printed' | 'narrative' = 'printed',
): Value => ({ state: 'figure', amount, origin, certainty: 'certain', ref: ref(reportId, code) });
const part = (reportId: string, code: string, value: Value): PartRow => ({
  reportId,
  fiscalYear: 2020,
  code,
  nameZh: code,
  nameEn: code,
  level: 1,
  hasChildren: false,
  statement: 'basic_expenditure',
  value,
});
const whole = (reportId: string, value: Value, rest: string | null): WholeRow => ({
  reportId,
  fiscalYear: 2020,
  value,
  rest,
  missing: 0,
});
const structureOf = (parts: PartRow[], wholes: WholeRow[], reading: 'amount' | 'share' = 'amount') =>
  buildStructure(
    wholes.map(({ reportId }) => report(reportId)),
    parts,
    wholes,
    reading,
  );

describe('what the parts leave', () => {
  const parts = [
    part('甲', '301', said('甲', '301', '60')),
    part('甲', '303', BLANK),
    part('甲', '302', said('甲', '302', '30')),
  ];
  const wholes = [whole('甲', said('甲', '', '100'), '10')];
  const rest = (reading: 'amount' | 'share') =>
    structureOf(parts, wholes, reading).reports[0]?.parts.find(({ code }) => code === '')?.value;

  test('names its whole and the parts that have a figure', () => {
    expect(rest('amount')).toMatchObject({ amount: '10', ref: { code: '-301-302', label: '合计' } });
  });

  test('read as a share names what it is a share of as well', () => {
    expect(rest('share')).toMatchObject({
      amount: '10.000000',
      ref: { code: '-301-302', reading: { by: 'share', of: { code: '', label: '合计' } } },
    });
  });
});

describe('the source of the chart', () => {
  const line = (parts: PartRow[], wholes: WholeRow[]): string =>
    structureSource(structureOf(parts, wholes), zh, 'zh');

  test('names prose for what is from prose: everything, the total alone, or some of the parts', () => {
    const printed = [part('甲', '301', said('甲', '301', '1'))];
    expect(line(printed, [whole('甲', said('甲', '', '1'), '0')])).toBe('各部门决算公开');
    expect(line(printed, [whole('甲', said('甲', '', '1', 'narrative'), '0')])).toBe(
      '各部门决算公开；甲的合计据报告正文',
    );
    const prose = [part('甲', '301', said('甲', '301', '1', 'narrative'))];
    expect(line(prose, [whole('甲', said('甲', '', '1', 'narrative'), '0')])).toBe(
      '各部门决算公开；甲据报告正文',
    );
    expect(line([...printed, ...prose], [whole('甲', said('甲', '', '1'), '0')])).toBe(
      '各部门决算公开；甲部分数字据报告正文',
    );
  });

  test('a whole without parts that prose says is prose altogether', () => {
    expect(line([], [whole('甲', said('甲', '', '1', 'narrative'), '1')])).toBe(
      '各部门决算公开；甲据报告正文',
    );
  });
});

test('a share of a whole that is printed as zero says that the whole is zero', () => {
  const structure = structureOf(
    [part('甲', '301', said('甲', '301', '0.00'))],
    [whole('甲', said('甲', '', '0.00'), '0')],
    'share',
  );
  expect(structure.reports[0]?.missing).toBe('zero_denominator');
});
