import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTree } from '../../src/tables/ledger/build-tree.ts';
import { agreement, sumColumn } from '../../src/tables/ledger/sums.ts';
import { threePublicTree } from '../../src/tables/ledger/three-public-tree.ts';
import { BLANK, COLUMNS, OPTIONS, amountText, figure, row } from './arbitrary.ts';

const cents = (text: string): bigint => {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.');
  return BigInt(`${text.startsWith('-') ? '-' : ''}${whole}${decimals.padEnd(2, '0')}`);
};

describe('sums of the ledger', () => {
  it('are exact to the cent, blanks apart, and equal the printed total when it was made from them', () => {
    const cells = fc.array(fc.option(amountText), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(cells, (amounts) => {
        const rows = amounts.map((amount, i) =>
          row('甲-2020', String(100 + i), `科目${i}`, amount === null ? BLANK : figure(amount)),
        );
        const parts = sumColumn(buildTree(rows, COLUMNS, OPTIONS).nodes, '甲-2020');
        const figures = amounts.filter((amount) => amount !== null);
        expect(parts.count).toBe(figures.length);
        if (figures.length === 0) {
          expect(parts.sum).toBeNull();
          return;
        }
        const expected = figures.map(cents).reduce((total, amount) => total + amount, 0n);
        expect(cents(parts.sum ?? '')).toBe(expected);
        expect(agreement(parts.sum, parts)).toEqual({ difference: '0', kind: 'equal' });
      }),
    );
  });

  it('of rows without a single figure are missing, never zero', () => {
    const { nodes } = buildTree([row('甲-2020', '210', '卫生健康支出', BLANK)], COLUMNS, OPTIONS);
    expect(sumColumn(nodes, '甲-2020')).toEqual({ sum: null, count: 0, standIns: 0 });
    expect(agreement('5.00', sumColumn(nodes, '甲-2020')).kind).toBe('unknown');
  });

  it('take the children of a class that is not disclosed itself, and say so', () => {
    const rows = [
      row('甲-2020', '208', '社会保障和就业支出', figure('1.50')),
      row('甲-2020', '21013', '医疗救助', figure('2.25')),
    ];
    const { nodes } = buildTree(rows, COLUMNS, OPTIONS);
    expect(sumColumn(nodes, '甲-2020')).toEqual({ sum: '3.75', count: 2, standIns: 1 });
  });

  it.each([
    ['10.00', '10.00', 3, 'equal'],
    ['10.02', '10.00', 3, 'rounding'],
    ['10.03', '10.00', 3, 'differs'],
    ['9.97', '10.00', 3, 'differs'],
  ])('a total of %s beside parts of %s (%i of them) is %s', (total, sum, count, kind) => {
    expect(agreement(total, { sum, count, standIns: 0 }).kind).toBe(kind);
  });

  it('of 三公 leave 会议费 and 培训费 out', () => {
    const columns = [
      { id: '甲-2020:final', reportId: '甲-2020', absent: 'not_disclosed' as const, phase: 'final' as const },
    ];
    const amounts = {
      total: '4.00',
      vehicle: '2.50',
      reception: '1.50',
      conference: '9.00',
      training: '9.00',
    };
    const rows = Object.entries(amounts).map(([measure, amount]) => ({
      reportId: '甲-2020',
      fiscalYear: 2020,
      measure,
      budget: BLANK,
      final: figure(amount),
    }));
    const tree = threePublicTree(rows, columns, (measure) => ({ nameZh: measure, nameEn: measure }));
    expect(sumColumn(tree.nodes, '甲-2020:final').sum).toBe('4');
    expect(tree.total?.values['甲-2020:final']).toEqual(figure('4.00'));
  });
});
