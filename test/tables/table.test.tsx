import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildTree } from '../../src/tables/ledger/build-tree.ts';
import type { TableSort } from '../../src/tables/columns.ts';
import { Table } from '../../src/tables/Table.tsx';
import { BLANK, COLUMNS, OPTIONS, figure, row } from './arbitrary.ts';

const ROWS = [
  row('甲-2020', '210', '<b>卫生健康支出</b>', figure('455.67')),
  row('甲-2020', '21013', '医疗救助', figure('172.67')),
  row('甲-2020', '2101301', '城乡医疗救助', figure('110.30')),
  row('乙-2020', '2101301', '城乡医疗救助', BLANK),
];

function markup(options: {
  hidden?: string[];
  pinned?: string[];
  sort?: TableSort;
  rows?: typeof ROWS;
  expanded?: Record<string, boolean>;
}): string {
  return renderToStaticMarkup(
    <Table
      nodes={buildTree(options.rows ?? ROWS, COLUMNS, OPTIONS).nodes}
      columns={COLUMNS.map((column) => ({ ...column, title: column.id, detail: '年', note: '', reason: '' }))}
      hidden={options.hidden ?? []}
      pinned={options.pinned ?? []}
      sort={options.sort ?? null}
      onSort={() => undefined}
      expanded={options.expanded ?? {}}
      onExpand={() => undefined}
      onDrill={() => undefined}
      isHit={() => false}
      foot={[{ id: 'sum', label: '所示各行之和', cells: { '甲-2020': '455.67' } }]}
      renderValue={(value) => (value.state === 'figure' ? value.amount : '—')}
      text={{
        label: '明细',
        subject: '科目',
        expand: (name) => `展开 ${name}`,
        collapse: (name) => `收起 ${name}`,
        drill: (name) => `只看 ${name}`,
        sideways: '→ 可左右滑动',
        nameOf: (node) => node.nameZh,
      }}
    />,
  );
}

const order = (html: string): string[] =>
  [...html.matchAll(/ledger-title">([^<]+)</g)].flatMap((match) => match[1] ?? []);

describe('the tree grid', () => {
  it('says of each row its level and whether it is open, and draws closed rows only when opened', () => {
    const closed = markup({});
    expect(closed).toContain('role="treegrid"');
    expect(closed).toMatch(/aria-level="1"[^>]*aria-expanded="false"/);
    expect(closed).not.toContain('医疗救助');
    const open = markup({ expanded: { '210': true, '21013': true } });
    expect(open).toMatch(/aria-level="3" aria-posinset="1" aria-setsize="1">/);
    expect(open).toContain('aria-label="收起 21013 医疗救助"');
  });

  it('has one tab stop', () => {
    expect(markup({ expanded: { '210': true } }).match(/tabindex="0"/g)).toHaveLength(1);
  });

  it('leaves hidden columns out and puts pinned ones beside the names', () => {
    expect(order(markup({}))).toEqual(['甲-2020', '乙-2020', '丙-2019']);
    expect(order(markup({ hidden: ['甲-2020'], pinned: ['丙-2019'] }))).toEqual(['丙-2019', '乙-2020']);
    expect(order(markup({ hidden: ['丙-2019'], pinned: ['丙-2019'] }))).toEqual(['甲-2020', '乙-2020']);
  });

  it('is in the order it is told, and its heads say so', () => {
    const codes = (html: string): string[] =>
      [...html.matchAll(/ledger-code">(\d+)</g)].flatMap((match) => match[1] ?? []);
    const two = [
      row('甲-2020', '208', '社会保障和就业支出', figure('1.00')),
      row('甲-2020', '210', '卫生健康支出', figure('2.00')),
    ];
    expect(codes(markup({ rows: two }))).toEqual(['208', '210']);
    const down = markup({ rows: two, sort: { column: '甲-2020', desc: true } });
    expect(codes(down)).toEqual(['210', '208']);
    expect(down.match(/aria-sort="descending"/g)).toHaveLength(1);
  });

  it('never takes a printed label for markup', () => {
    expect(markup({})).toContain('&lt;b&gt;卫生健康支出&lt;/b&gt;');
  });
});
