import fc from 'fast-check';
import { totalOf, type Accounts } from './accounts.ts';

/** How a province, a department or a hand lays its statements out. */
export type Layout = {
  codes: 'one' | 'three' | 'three_whole' | 'three_carried' | 'in_name' | 'in_brackets';
  numbers: 'none' | 'plain' | 'labelled' | 'formulas' | 'letters';
  unit: '万元' | '元';
  unitWhere: 'head' | 'above_title' | 'brackets';
  digits: 'plain' | 'thousands' | 'full_width' | 'currency' | 'spaces';
  negative: 'sign' | 'brackets' | 'triangle';
  none: '' | '-' | '—' | '0.00' | '/';
  phases: 'final' | 'initial' | 'all' | 'with_rate' | 'with_last_year';
  ordinal: boolean;
  ofThreePublic: 'columns' | 'rows' | 'doubled' | 'sides';
  overview: 'two' | 'three' | 'numbered' | 'one_list';
  triples: 1 | 2 | 3;
  titles: 'official' | 'short' | 'numbered';
};

export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  codes: fc.constantFrom('one', 'three', 'three_whole', 'three_carried', 'in_name', 'in_brackets'),
  numbers: fc.constantFrom('none', 'plain', 'labelled', 'formulas', 'letters'),
  unit: fc.constantFrom('万元', '元'),
  unitWhere: fc.constantFrom('head', 'above_title', 'brackets'),
  digits: fc.constantFrom('plain', 'thousands', 'full_width', 'currency', 'spaces'),
  negative: fc.constantFrom('sign', 'brackets', 'triangle'),
  none: fc.constantFrom('', '-', '—', '0.00', '/'),
  phases: fc.constantFrom('final', 'initial', 'all', 'with_rate', 'with_last_year'),
  ordinal: fc.boolean(),
  ofThreePublic: fc.constantFrom('columns', 'rows', 'doubled', 'sides'),
  overview: fc.constantFrom('two', 'three', 'numbered', 'one_list'),
  triples: fc.constantFrom(1, 2, 3),
  titles: fc.constantFrom('official', 'short', 'numbered'),
});

export const PLAIN: Layout = {
  codes: 'one',
  numbers: 'labelled',
  unit: '万元',
  unitWhere: 'head',
  digits: 'plain',
  negative: 'sign',
  none: '',
  phases: 'final',
  ordinal: false,
  ofThreePublic: 'columns',
  overview: 'two',
  triples: 3,
  titles: 'official',
};

/** A cell to print, and what it must be read as (null: a figure that no reading may take). */
type Cell = { text: string; key?: string | null; cents?: number };
export type Grid = { title: string; before: string[]; rows: Cell[][] };
export type Laid = { text: string; expected: ReadonlyMap<string, number>; grids: Grid[] };

const t = (text: string): Cell => ({ text });
const blanks = (count: number): Cell[] => Array.from({ length: count }, () => t(''));

function printed(cents: number, { digits, negative }: Layout): string {
  const plain = (Math.abs(cents) / 100).toFixed(2);
  const grouped = (separator: string): string => plain.replace(/\B(?=(\d{3})+(?=\.))/gu, separator);
  const shown =
    digits === 'thousands'
      ? grouped(',')
      : digits === 'spaces'
        ? grouped(' ')
        : digits === 'currency'
          ? `¥${grouped(',')}`
          : digits === 'full_width'
            ? plain.replace(/[\d.]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
            : plain;
  if (cents >= 0) return shown;
  if (negative === 'brackets') return `(${shown.replace('¥', '')})`;
  return negative === 'triangle' ? `△${shown}` : `-${shown}`;
}

type Maker = {
  figure: (key: string | null, cents: number) => Cell;
  head: (names: string[], amounts: string[]) => Cell[][];
};

function columnNumbers(count: number, names: number, layout: Layout): Cell[][] {
  if (layout.numbers === 'none' || count < 3) return [];
  const labels = blanks(names);
  if (layout.numbers === 'labelled' || layout.numbers === 'formulas') labels[names - 1] = t('栏次');
  if (layout.numbers === 'letters') labels.fill(t('甲'));
  return [
    [
      ...labels,
      ...Array.from({ length: count }, (_, at) =>
        t(layout.numbers === 'formulas' && at === 0 ? '1=2+3' : String(at + 1)),
      ),
    ],
  ];
}

function makerOf(layout: Layout): Maker {
  return {
    figure: (key, cents) =>
      cents === 0 && layout.none !== '0.00' ? t(layout.none) : { text: printed(cents, layout), key, cents },
    head: (names, amounts) => [
      [...names, ...amounts].map(t),
      ...columnNumbers(amounts.length, names.length, layout),
    ],
  };
}

const codeNames = (layout: Layout, name = '科目名称'): string[] => {
  if (layout.codes.startsWith('three')) return ['类', '款', '项', name];
  return layout.codes === 'one' ? ['科目编码', name] : ['项目'];
};

function codeCells(code: string, name: string, layout: Layout): Cell[] {
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
  const level = (code.length - 1) / 2;
  if (layout.codes === 'three') return [...parts, name].map(t);
  if (layout.codes === 'three_whole')
    return [code.slice(0, 3), code.length > 3 ? code.slice(0, 5) : '', code.length > 5 ? code : '', name].map(
      t,
    );
  if (layout.codes === 'three_carried')
    return [...parts.map((part, at) => (at + 1 === level ? part : '')), name].map(t);
  if (layout.codes === 'one') return [code, name].map(t);
  return [t(layout.codes === 'in_name' ? `${code}${name}` : `[${code}]${name}`)];
}

type Measured = readonly (readonly [measure: string, head: string, cents: (row: Row) => number])[];
type Row = { code: string; name: string; basic: number; project: number };

/** A statement of codes: its columns, those of a budget, a rate or a year before among them where the layout has them. */
function coded(
  statement: string,
  rows: readonly Row[],
  columns: Measured,
  layout: Layout,
  phased: boolean,
): Cell[][] {
  const { figure, head } = makerOf(layout);
  const ordinal = layout.ordinal ? ['序号'] : [];
  const phases = phased ? layout.phases : 'final';
  const heads = columns.flatMap(([measure, words]) => {
    if (measure !== 'total' || phases === 'final') return [words];
    if (phases === 'initial') return ['年初预算数', words];
    if (phases === 'all') return ['年初预算数', '全年预算数', words];
    return phases === 'with_rate' ? [words, '占比（%）'] : ['2022年决算数', words];
  });
  const total: Row = {
    code: '',
    name: '合计',
    basic: totalOf(rows, 'basic'),
    project: totalOf(rows, 'project'),
  };
  const body = [total, ...rows].map((row, at) => {
    const key = `${statement}|${row.code === '' ? '合计' : row.code}`;
    const cells = columns.flatMap(([measure, , cents]) => {
      const own = figure(`${key}|${measure}|final`, cents(row));
      if (measure !== 'total' || phases === 'final') return [own];
      const initial = figure(`${key}|total|initial_budget`, cents(row) + 100);
      if (phases === 'initial') return [initial, own];
      if (phases === 'all') return [initial, figure(`${key}|total|budget`, cents(row) + 200), own];
      return phases === 'with_rate' ? [own, figure(null, 1234)] : [figure(null, cents(row) + 300), own];
    });
    const codes =
      row.code === ''
        ? [t('合计'), ...blanks(codeNames(layout).length - 1)]
        : codeCells(row.code, row.name, layout);
    return [...(layout.ordinal ? [t(String(at + 1))] : []), ...codes, ...cells];
  });
  return [...head([...ordinal, ...codeNames(layout)], heads), ...body];
}

const INCOME: Measured = [
  ['total', '本年收入合计', (row) => row.basic + row.project],
  ['fiscal', '财政拨款收入', (row) => row.basic],
  ['superior', '上级补助收入', () => 0],
  ['institutional', '事业收入', () => 0],
  ['operating', '经营收入', () => 0],
  ['subordinate', '附属单位上缴收入', () => 0],
  ['other', '其他收入', (row) => row.project],
];
const SPENT: Measured = [
  ['total', '本年支出合计', (row) => row.basic + row.project],
  ['basic', '基本支出', (row) => row.basic],
  ['project', '项目支出', (row) => row.project],
];
const EXPENDITURE: Measured = [
  ...SPENT,
  ['to_superior', '上缴上级支出', () => 0],
  ['operating', '经营支出', () => 0],
  ['to_subordinate', '对附属单位补助支出', () => 0],
];

function overview(statement: string, { rows }: Accounts, layout: Layout): Cell[][] {
  const { figure } = makerOf(layout);
  const classes = rows.filter(({ code }) => code.length === 3);
  const total = totalOf(rows, 'basic') + totalOf(rows, 'project');
  const isAll = statement === 'income_expenditure';
  const spent = (label: string, cents: number): Cell[] =>
    isAll
      ? [figure(`${statement}|${label}|expenditure|final`, cents)]
      : ['total', 'general', 'fund'].map((measure) =>
          figure(`${statement}|${label}|${measure}|final`, measure === 'fund' ? 0 : cents),
        );
  if (isAll && layout.overview === 'one_list') {
    const income = (label: string): Cell[] => [
      t(label),
      figure(`${statement}|${label.replace(/^.、/u, '')}|income|initial_budget`, total + 1),
      figure(`${statement}|${label.replace(/^.、/u, '')}|income|final`, total),
    ];
    const spending = (label: string, cents: number): Cell[] => [
      t(label),
      figure(`${statement}|${label.replace(/^.、/u, '')}|expenditure|initial_budget`, cents + 1),
      ...spent(label.replace(/^.、/u, ''), cents),
    ];
    return [
      ['项目', '年初预算数', '决算数'].map(t),
      income('一、财政拨款收入'),
      income('本年收入合计'),
      ...classes.map((row, at) => spending(`${'一二三四'.charAt(at)}、${row.name}`, row.basic + row.project)),
      spending('本年支出合计', total),
    ];
  }
  const lineNumber = (at: number): Cell[] => (layout.overview === 'numbered' ? [t(String(at))] : []);
  const lineHead = layout.overview === 'numbered' ? [t('行次')] : [];
  const isThree = isAll && layout.overview === 'three';
  const third = (cents: number | null): Cell[] =>
    isThree ? [t(cents === null ? '' : '一、基本支出'), cents === null ? t('') : figure(null, cents)] : [];
  const head = [
    [t('项目'), ...lineHead, t('决算数'), t(isThree ? '项目（按功能分类）' : '项目'), ...lineHead].concat(
      isAll ? [t('决算数')] : [t('合计'), t('一般公共预算财政拨款'), t('政府性基金预算财政拨款')],
      isThree ? [t('项目（按支出性质和经济分类）'), t('决算数')] : [],
    ),
  ];
  const line = (at: number, left: [string, number] | null, right: [string, number]): Cell[] => [
    t(left?.[0] ?? ''),
    ...lineNumber(at),
    left === null ? t('') : figure(`${statement}|${left[0].replace(/^.、/u, '')}|income|final`, left[1]),
    t(right[0]),
    ...lineNumber(at + 20),
    ...spent(right[0].replace(/^.、/u, ''), right[1]),
    ...third(at === 1 ? right[1] : null),
  ];
  const first = isAll ? '一、财政拨款收入' : '一、一般公共预算财政拨款';
  return [
    ...head,
    ...classes.map((row, at) =>
      line(at + 1, at === 0 ? [first, total] : null, [
        `${'一二三四'.charAt(at)}、${row.name}`,
        row.basic + row.project,
      ]),
    ),
    line(classes.length + 1, ['本年收入合计', total], ['本年支出合计', total]),
    line(classes.length + 2, ['总计', total], ['总计', total]),
  ];
}

function economic({ economic: items }: Accounts, layout: Layout): Cell[][] {
  const { figure } = makerOf(layout);
  const per = Math.ceil(items.length / layout.triples);
  const rows = Array.from({ length: per }, (_, at) =>
    Array.from({ length: layout.triples }, (_, triple) => items[triple * per + at]).flatMap((item) =>
      item === undefined
        ? blanks(3)
        : [t(item.code), t(item.name), figure(`basic_expenditure|${item.code}|total|final`, item.amount)],
    ),
  );
  const sum = items.reduce((all, { amount }) => all + amount, 0);
  return [
    Array.from({ length: layout.triples }, () => [t('经济分类科目编码'), t('科目名称'), t('决算数')]).flat(),
    ...rows,
    [t('合计'), ...blanks(layout.triples * 3 - 2), figure('basic_expenditure|合计|total|final', sum)],
  ];
}

function threePublic({ vehicle }: Accounts, layout: Layout): Cell[][] {
  const { figure } = makerOf(layout);
  const both = vehicle.purchase + vehicle.operation;
  const parts: [string, string, number][] = [
    ['total', '合计', vehicle.abroad + both + vehicle.reception],
    ['abroad', '因公出国（境）费', vehicle.abroad],
    ['vehicle', '公务用车购置及运行维护费', both],
    ['vehicle_purchase', '公务用车购置费', vehicle.purchase],
    ['vehicle_operation', '公务用车运行维护费', vehicle.operation],
    ['reception', '公务接待费', vehicle.reception],
  ];
  const cell = (measure: string, phase: string, cents: number): Cell =>
    figure(`three_public||${measure}|${phase}`, cents);
  if (layout.ofThreePublic === 'rows' || layout.ofThreePublic === 'sides') {
    const isSides = layout.ofThreePublic === 'sides';
    const counts = ['因公出国（境）团组数（个）', '公务用车保有量（辆）', '国内公务接待批次（个）'];
    return [
      [
        '项目',
        '行次',
        '年初预算数',
        '全年预算数',
        '决算数',
        ...(isSides ? ['项目', '行次', '统计数'] : []),
      ].map(t),
      ...parts.map(([measure, label, cents], at) => [
        t(label),
        t(String(at + 1)),
        cell(measure, 'initial_budget', cents + 1),
        cell(measure, 'budget', cents + 2),
        cell(measure, 'final', cents),
        ...(isSides
          ? [
              t(counts[at] ?? ''),
              t(String(at + 20)),
              counts[at] === undefined ? t('') : { text: '3', key: null },
            ]
          : []),
      ]),
      ...(isSides
        ? []
        : [
            [t('国内公务接待费'), t('9'), t(''), t(''), { text: '1.23', key: null }],
            [t('机关运行经费'), t('10'), t(''), t(''), { text: '9.99', key: null }],
          ]),
    ];
  }
  if (layout.ofThreePublic === 'doubled')
    return [
      [...parts.map(() => t('预算数')), ...parts.map(() => t('决算数'))],
      [...parts, ...parts].map(([, label]) => t(label)),
      [
        ...parts.map(([measure, , cents]) => cell(measure, 'budget', cents + 2)),
        ...parts.map(([measure, , cents]) => cell(measure, 'final', cents)),
      ],
    ];
  return [
    ['项目', ...parts.map(([, label]) => label)].map(t),
    [t('年初预算数'), ...parts.map(([measure, , cents]) => cell(measure, 'initial_budget', cents + 1))],
    [t('决算数'), ...parts.map(([measure, , cents]) => cell(measure, 'final', cents))],
  ];
}

function fund({ fund: money }: Accounts, layout: Layout): Cell[][] {
  const { figure, head } = makerOf(layout);
  const spent = money.basic + money.project;
  const closing = money.opening + money.income - spent;
  const names = ['opening', 'income', 'total', 'basic', 'project', 'closing'] as const;
  const amounts = [money.opening, money.income, spent, money.basic, money.project, closing];
  const of = (key: string): Cell[] =>
    names.map((measure, at) => figure(`government_fund|${key}|${measure}|final`, amounts[at] ?? 0));
  return [
    ...head(codeNames(layout), [
      '年初结转和结余',
      '本年收入',
      '本年支出合计',
      '基本支出',
      '项目支出',
      '年末结转和结余',
    ]),
    [t('合计'), ...blanks(codeNames(layout).length - 1), ...of('合计')],
    [...codeCells('229', '其他支出', layout), ...of('229')],
  ];
}

const TITLES: Readonly<Record<string, readonly [official: string, short: string, number: string]>> = {
  income_expenditure: ['收入支出决算总表', '部门收支决算总表', '01'],
  income: ['收入决算表', '部门收入决算总表', '02'],
  expenditure: ['支出决算表', '部门支出决算总表', '03'],
  appropriation: ['财政拨款收入支出决算总表', '财政拨款收支决算表', '04'],
  general_budget: ['一般公共预算财政拨款支出决算表', '一般公共预算支出决算情况表', '05'],
  basic_expenditure: ['一般公共预算财政拨款基本支出决算表', '一般公共预算基本支出决算明细表', '06'],
  three_public: ['财政拨款“三公”经费支出决算表', '“三公”经费、机关运行经费情况表', '09'],
  government_fund: ['政府性基金预算财政拨款收入支出决算表', '政府性基金收支决算表', '07'],
};

function gridOf(statement: string, rows: Cell[][], layout: Layout): Grid {
  const [official, short, number] = TITLES[statement] ?? ['', '', ''];
  const title =
    layout.titles === 'official'
      ? official
      : layout.titles === 'short'
        ? short
        : `表${String(Number(number))}：${official}`;
  const said = layout.unitWhere === 'brackets' ? `（${layout.unit}）` : `金额单位：${layout.unit}`;
  const lines = [`公开${number}表`, '部门：甲县教育局'];
  return layout.unitWhere === 'above_title'
    ? { title, before: [said, title, ...lines], rows }
    : { title, before: [title, ...lines, said], rows };
}

const markdownOf = ({ before, rows }: Grid): string =>
  [
    ...before,
    ...rows.map((row, at) =>
      [
        `| ${row.map(({ text }) => text).join(' | ')} |`,
        ...(at === 0 ? [`|${row.map(() => '---').join('|')}|`] : []),
      ].join('\n'),
    ),
    '注：本表由测试生成。',
    '',
  ].join('\n');

/** The accounts as Markdown tables in a layout, and each figure that must be read from them, by `statement|row|measure|phase`. */
export function layOut(accounts: Accounts, layout: Layout): Laid {
  const { rows } = accounts;
  const grids = [
    gridOf('income_expenditure', overview('income_expenditure', accounts, layout), layout),
    gridOf('income', coded('income', rows, INCOME, layout, false), layout),
    gridOf('expenditure', coded('expenditure', rows, EXPENDITURE, layout, true), layout),
    gridOf('appropriation', overview('appropriation', accounts, layout), layout),
    gridOf('general_budget', coded('general_budget', rows, SPENT, layout, true), layout),
    gridOf('basic_expenditure', economic(accounts, layout), layout),
    gridOf('three_public', threePublic(accounts, layout), layout),
    gridOf('government_fund', fund(accounts, layout), layout),
  ];
  return laid(grids);
}

/** Grids as text, with what must be read from them. */
export function laid(grids: Grid[]): Laid {
  const expected = new Map<string, number>();
  for (const cell of grids.flatMap(({ rows }) => rows.flat()))
    if (typeof cell.key === 'string') expected.set(cell.key, cell.cents ?? 0);
  return {
    text: ['甲县教育局2023年度部门决算', ...grids.map(markdownOf), '第三部分 说明'].join('\n'),
    expected,
    grids,
  };
}
