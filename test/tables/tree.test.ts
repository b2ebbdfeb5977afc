import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTree } from '../../src/tables/ledger/build-tree.ts';
import { drillTo, pathTo } from '../../src/tables/ledger/drill.ts';
import { mergeOrder } from '../../src/tables/ledger/merge-order.ts';
import { withRemainders } from '../../src/tables/ledger/remainder.ts';
import { amountOf, flattenNodes } from '../../src/tables/node.ts';
import type { LedgerNode } from '../../src/tables/node.ts';
import { BLANK, COLUMNS, OPTIONS, figure, ledgerRows, row } from './arbitrary.ts';

describe('the classification tree', () => {
  it('has every code once, under the code it begins with, and every figure at its place', () => {
    fc.assert(
      fc.property(ledgerRows, (rows) => {
        const nodes = flattenNodes(buildTree(rows, COLUMNS, OPTIONS).nodes);
        expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length);
        for (const node of nodes) {
          for (const child of node.children) expect(child.code.slice(0, -2)).toBe(node.code);
        }
        const byCode = new Map(nodes.map((node) => [node.code, node]));
        for (const { code, reportId, value } of rows)
          expect(byCode.get(code)?.values[reportId]).toEqual(value);
      }),
    );
  });

  it('puts in the parents that no report prints, without figures', () => {
    const { nodes } = buildTree(
      [row('甲-2020', '2101301', '城乡医疗救助', figure('110.30'))],
      COLUMNS,
      OPTIONS,
    );
    const [top] = nodes;
    expect(pathTo(nodes, '2101301').map((node) => node.code)).toEqual(['210', '21013', '2101301']);
    expect(top?.nameZh).toBe('科目210');
    expect(Object.values(top?.values ?? {})).toEqual([BLANK, BLANK, BLANK]);
  });

  it('sets the total row apart and keeps rows that fit no code behind the tree, never added', () => {
    const tree = buildTree(
      [
        row('甲-2020', '', '合计', figure('5.00')),
        row('甲-2020', '', '人员经费合计', figure('3.00')),
        row('甲-2020', '301', '工资福利支出', figure('5.00')),
      ],
      COLUMNS,
      OPTIONS,
    );
    expect(tree.total?.values['甲-2020']).toEqual(figure('5.00'));
    expect(tree.nodes.map((node) => [node.id, node.kind])).toEqual([
      ['301', 'item'],
      ['label:人员经费合计', 'memo'],
    ]);
  });

  it('knows the rows of a two-sided statement by label: items, what is carried over, and the total', () => {
    const labels = ['一般公共预算财政拨款收入', '其他收入', '本年收入合计', '年初结转和结余', '总计'];
    const rows = labels.map((label, i) => row('甲-2020', '', label, figure(`${i}.00`)));
    const tree = buildTree(rows, COLUMNS, { ...OPTIONS, flat: true });
    expect(tree.total?.nameZh).toBe('本年收入合计');
    expect(tree.nodes.map((node) => [node.nameZh, node.kind])).toEqual([
      ['一般公共预算财政拨款收入', 'item'],
      ['其他收入', 'item'],
      ['年初结转和结余', 'memo'],
      ['总计', 'memo'],
    ]);
  });

  it('keeps what was carried over apart from the receipts of the same label, and never adds it', () => {
    const label = '一般公共预算财政拨款';
    const both = [
      row('甲-2020', '', label, figure('1767.85')),
      { ...row('甲-2020', '', label, figure('216.43')), carried: true },
    ];
    const alone = [{ ...row('乙-2020', '', label, figure('3.00')), carried: true }];
    const tree = buildTree([...both, ...alone], COLUMNS, { ...OPTIONS, flat: true });
    const cells = ({ kind, values }: LedgerNode) => [kind, ...COLUMNS.map(({ id }) => amountOf(values[id]))];
    expect(tree.nodes.map(cells)).toEqual([
      ['item', '1767.85', null, null],
      ['memo', '216.43', '3.00', null],
    ]);
  });

  it('takes for each report the best total it gives: 本年收入合计, else 合计, else 收入总计', () => {
    const rows = [
      row('甲-2020', '', '本年收入合计', figure('1.00')),
      row('甲-2020', '', '合计', figure('9.00')),
      row('乙-2020', '', '本年收入合计', BLANK),
      row('乙-2020', '', '合计', figure('2.00')),
      row('乙-2020', '', '收入总计', figure('9.00')),
      row('丙-2019', '', '收入总计', figure('3.00')),
    ];
    const { total } = buildTree(rows, COLUMNS, { ...OPTIONS, flat: true });
    expect(COLUMNS.map(({ id }) => amountOf(total?.values[id]))).toEqual(['1.00', '2.00', '3.00']);
  });

  it('drills to a code: its children as rows, itself as their total; an unknown code shows the whole', () => {
    const rows = [
      row('甲-2020', '210', '卫生健康支出', figure('3.00')),
      row('甲-2020', '21013', '医疗救助', figure('2.00')),
      row('甲-2020', '21015', '医疗保障管理事务', figure('1.00')),
    ];
    const tree = buildTree(rows, COLUMNS, OPTIONS);
    const drilled = drillTo(tree, '210');
    expect(drilled.nodes.map((node) => node.code)).toEqual(['21013', '21015']);
    expect(drilled.total?.code).toBe('210');
    expect(drillTo(tree, '999')).toBe(tree);
  });
});

describe('未细分', () => {
  const rest = (rows: Parameters<typeof buildTree>[0]): LedgerNode | undefined =>
    flattenNodes(withRemainders(buildTree(rows, COLUMNS, OPTIONS).nodes)).find(
      (node) => node.kind === 'remainder',
    );

  it('is what the children leave of their parent, exact and derived', () => {
    const node = rest([
      row('甲-2020', '210', '卫生健康支出', figure('100.10')),
      row('甲-2020', '21013', '医疗救助', figure('60.20')),
    ]);
    expect(node?.values['甲-2020']).toMatchObject({ amount: '39.9', origin: 'derived' });
    expect(node?.values['乙-2020']).toBeNull();
  });

  it('is the whole of a parent below which this report discloses nothing', () => {
    const node = rest([
      row('甲-2020', '210', '卫生健康支出', figure('9.00')),
      row('甲-2020', '21013', '医疗救助', figure('9.00')),
      row('乙-2020', '210', '卫生健康支出', figure('7.00')),
      row('乙-2020', '21013', '医疗救助', BLANK),
    ]);
    expect(node?.values).toMatchObject({ '甲-2020': null, '乙-2020': { amount: '7.00' } });
  });

  it('names the places it was computed from: its parent’s and those of what was taken from it', () => {
    const ref = (code: string) => ({
      reportId: '甲-2020',
      fiscalYear: 2020,
      statement: 'expenditure',
      code,
      label: '',
      measure: 'total',
      phase: 'final',
    });
    const at = (code: string, amount: string) => ({ ...figure(amount), ref: ref(code) });
    const node = rest([
      row('甲-2020', '210', '卫生健康支出', at('210', '100.00')),
      row('甲-2020', '21013', '医疗救助', at('21013', '60.00')),
      // 21015 has no figure of its own: what is below stands in for it.
      row('甲-2020', '2101501', '行政运行', at('2101501', '30.00')),
    ]);
    expect(node?.values['甲-2020']).toMatchObject({ amount: '10', ref: ref('210-13-1501') });
  });

  it('is not made of a rounding tail', () => {
    const node = rest([
      row('甲-2020', '210', '卫生健康支出', figure('10.00')),
      row('甲-2020', '21013', '医疗救助', figure('5.00')),
      row('甲-2020', '21015', '医疗保障管理事务', figure('4.99')),
    ]);
    expect(node).toBeUndefined();
  });
});

describe('one order out of several', () => {
  it('loses no row, doubles none, and keeps the longest order', () => {
    const sequence = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(sequence, { maxLength: 4 }), (sequences) => {
        const merged = mergeOrder(sequences);
        expect([...merged].sort()).toEqual([...new Set(sequences.flat())].sort());
        const longest = [...sequences].sort((a, b) => b.length - a.length)[0] ?? [];
        expect(merged.filter((entry) => longest.includes(entry))).toEqual(longest);
      }),
    );
  });
});
