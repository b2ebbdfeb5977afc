import { resolveEconomic, resolveFunctional } from '../../../src/model/classification/resolve.ts';
import { sumDecimal, subtractDecimal } from '../../../src/model/money.ts';
import type { Fact, Report } from '../../../src/model/records.ts';
import type { Measure, Phase, StatementId } from '../../../src/model/statement.ts';
import type { CheckInput } from '../../../src/checks/rule.ts';

/** How a province prints: all money the treasury's or not, and how basic expenditure is broken down. */
export type Layout = {
  /** Personnel and public use as columns, by function and by economic class; else as rows of the economic table alone. */
  columns: boolean;
  /** 其他收入 beside the treasury's money. */
  otherIncome: boolean;
};

type Cells = Partial<Record<Measure, string>>;
type Item = {
  code: string;
  name: string;
  received: string;
  personnel?: string;
  publicUse?: string;
  project?: string;
};

const GENERAL: readonly Item[] = [
  { code: '2080505', name: '机关事业单位基本养老保险缴费支出', received: '13.00', personnel: '12.00' },
  { code: '2080506', name: '机关事业单位职业年金缴费支出', received: '6.00', personnel: '6.00' },
  { code: '2101101', name: '行政单位医疗', received: '5.00', personnel: '5.00' },
  { code: '2101103', name: '公务员医疗补助', received: '3.00', personnel: '3.00' },
  { code: '2101301', name: '城乡医疗救助', received: '45.00', project: '40.00' },
  { code: '2101501', name: '行政运行', received: '62.00', personnel: '45.00', publicUse: '15.00' },
  { code: '2101599', name: '其他医疗保障管理事务支出', received: '9.00', project: '9.00' },
  { code: '2210201', name: '住房公积金', received: '7.00', personnel: '7.00' },
];
const FUND: readonly Item[] = [
  { code: '2296013', name: '用于城乡医疗救助的彩票公益金支出', received: '13.00', project: '11.00' },
];
const OTHER: readonly Item[] = [{ code: '2299901', name: '其他支出', received: '20.00', project: '20.00' }];
const ECONOMIC: readonly [string, string, string][] = [
  ['30101', '基本工资', '38.00'],
  ['30102', '津贴补贴', '8.00'],
  ['30108', '机关事业单位基本养老保险缴费', '12.00'],
  ['30109', '职业年金缴费', '6.00'],
  ['30110', '职工基本医疗保险缴费', '5.00'],
  ['30113', '住房公积金', '7.00'],
  ['30201', '办公费', '6.00'],
  ['30212', '因公出国（境）费用', '0.80'],
  ['30215', '会议费', '1.00'],
  ['30216', '培训费', '1.50'],
  ['30217', '公务接待费', '0.50'],
  ['30231', '公务用车运行维护费', '2.00'],
  ['30305', '生活补助', '2.00'],
  ['31002', '办公设备购置', '1.20'],
  ['31013', '公务用车购置', '2.00'],
];
const NAMES: Readonly<Record<string, string>> = {
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '210': '卫生健康支出',
  '21011': '行政事业单位医疗',
  '21013': '医疗救助',
  '21015': '医疗保障管理事务',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '229': '其他支出',
  '22960': '彩票公益金安排的支出',
  '22999': '其他支出',
  '301': '工资福利支出',
  '302': '商品和服务支出',
  '303': '对个人和家庭的补助',
  '310': '资本性支出',
};
const CLASSES: readonly [string, string][] = [
  ['201', '一般公共服务支出'],
  ['208', '社会保障和就业支出'],
  ['210', '卫生健康支出'],
  ['221', '住房保障支出'],
  ['229', '其他支出'],
];
/** Opening balances of the general budget and of the fund. */
const OPENING = { general: '10.00', fund: '1.00' };

const add = (...amounts: readonly string[]): string => plain(sumDecimal(amounts));
const plain = (amount: string): string => {
  const [whole = '', decimals = ''] = amount.split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
};
const less = (a: string, b: string): string => plain(subtractDecimal(a, b));

class Printer {
  readonly facts: Fact[] = [];
  private line = 0;
  private readonly ordinals = new Map<StatementId, number>();

  /** Prints one row; a row of two sides is printed with `keep` so that the sides share their place. */
  row(
    statement: StatementId,
    code: string,
    label: string,
    cells: Cells,
    phase: Phase = 'final',
    keep = false,
  ): void {
    if (!keep) {
      this.line += 1;
      this.ordinals.set(statement, (this.ordinals.get(statement) ?? 0) + 1);
    }
    for (const [measure, amount] of Object.entries(cells) as [Measure, string][]) {
      const resolve = statement === 'basic_expenditure' ? resolveEconomic : resolveFunctional;
      this.facts.push({
        reportId: 'made-up-2023',
        fiscalYear: 2023,
        statement,
        row: this.ordinals.get(statement) ?? 0,
        code: code === '' ? '' : resolve(code, label),
        codePrinted: code,
        label,
        measure,
        phase,
        amount,
        printed: amount,
        origin: 'printed',
        certainty: 'certain',
        sourcePage: 1,
        sourceLine: this.line,
      });
    }
  }

  /** Prints 合计, then every class, 款 and item, each with its own sum of `cellsOf`. */
  tree(
    statement: StatementId,
    items: readonly { code: string; name: string; cells: Cells }[],
    total: boolean,
  ): void {
    const sumOf = (prefix: string): Cells => {
      const sums: Cells = {};
      for (const { code, cells } of items.filter((item) => item.code.startsWith(prefix))) {
        for (const [measure, amount] of Object.entries(cells) as [Measure, string][]) {
          sums[measure] = add(sums[measure] ?? '0.00', amount);
        }
        if (code === '') break;
      }
      return sums;
    };
    if (total) this.row(statement, '', '合计', sumOf(''));
    const codes = new Set(
      items.flatMap(({ code }) =>
        [3, 5, 7].filter((length) => length <= code.length).map((length) => code.slice(0, length)),
      ),
    );
    for (const code of [...codes].sort()) {
      const item = items.find((candidate) => candidate.code === code);
      this.row(statement, code, item?.name ?? NAMES[code] ?? '', sumOf(code));
    }
  }
}

function spent(item: Item): string {
  return add(item.personnel ?? '0', item.publicUse ?? '0', item.project ?? '0');
}

function basic(item: Item): string {
  return add(item.personnel ?? '0', item.publicUse ?? '0');
}

function sum(items: readonly Item[], of: (item: Item) => string, prefix = ''): string {
  return add(...items.filter(({ code }) => code.startsWith(prefix)).map(of));
}

/** The facts of a report in which everything agrees; the figures are ours. */
export function cleanFacts({ columns, otherIncome }: Layout): Fact[] {
  const print = new Printer();
  const other = otherIncome ? OTHER : [];
  const all = [...GENERAL, ...FUND, ...other];
  const treasury = [...GENERAL, ...FUND];
  const opening = add(OPENING.general, OPENING.fund);
  const received = (item: Item): string => item.received;
  const closing = {
    general: less(add(OPENING.general, sum(GENERAL, received)), sum(GENERAL, spent)),
    fund: less(add(OPENING.fund, sum(FUND, received)), sum(FUND, spent)),
  };
  const closingAll = add(closing.general, closing.fund);

  const overview = (
    statement: 'income_expenditure' | 'appropriation',
    left: readonly [string, string][],
    right: readonly [string, Cells][],
  ): void => {
    const count = Math.max(left.length, right.length);
    for (let index = 0; index < count; index += 1) {
      const income = left[index];
      const spending = right[index];
      print.row(statement, '', income?.[0] ?? '', income && income[1] !== '' ? { income: income[1] } : {});
      if (spending !== undefined) print.row(statement, '', spending[0], spending[1], 'final', true);
    }
  };
  const blank: [string, string] = ['', ''];

  overview(
    'income_expenditure',
    [
      ['一般公共预算财政拨款收入', sum(GENERAL, received)],
      ['政府性基金预算财政拨款收入', sum(FUND, received)],
      ['国有资本经营预算财政拨款收入', '0.00'],
      ['上级补助收入', '0.00'],
      ['其他收入', sum(other, received)],
      ['本年收入合计', sum(all, received)],
      ['使用非财政拨款结余', '0.00'],
      ['年初结转和结余', opening],
      ['总计', add(opening, sum(all, received))],
    ],
    [
      ...CLASSES.map(([code, name]): [string, Cells] => [name, { expenditure: sum(all, spent, code) }]),
      ['本年支出合计', { expenditure: sum(all, spent) }],
      ['结余分配', { expenditure: '0.00' }],
      ['年末结转和结余', { expenditure: closingAll }],
      ['总计', { expenditure: add(sum(all, spent), closingAll) }],
    ],
  );
  print.tree(
    'income',
    all.map((item) => {
      const isOther = other.includes(item);
      return {
        code: item.code,
        name: item.name,
        cells: {
          total: item.received,
          fiscal: isOther ? '0.00' : item.received,
          superior: '0.00',
          other: isOther ? item.received : '0.00',
        },
      };
    }),
    true,
  );
  print.tree(
    'expenditure',
    all.map((item) => ({
      code: item.code,
      name: item.name,
      cells: { total: spent(item), basic: basic(item), project: item.project ?? '0.00', to_superior: '0.00' },
    })),
    true,
  );
  const right = (of: (items: readonly Item[]) => string): Cells => ({
    total: of(treasury),
    general: of(GENERAL),
    fund: of(FUND),
    capital: '0.00',
  });
  overview(
    'appropriation',
    [
      ['一般公共预算财政拨款', sum(GENERAL, received)],
      ['政府性基金预算财政拨款', sum(FUND, received)],
      ['国有资本经营预算财政拨款', '0.00'],
      blank,
      blank,
      ['本年收入合计', sum(treasury, received)],
      ['年初财政拨款结转和结余', opening],
      ['一般公共预算财政拨款', OPENING.general],
      ['政府性基金预算财政拨款', OPENING.fund],
      ['国有资本经营预算财政拨款', '0.00'],
      ['总计', add(opening, sum(treasury, received))],
    ],
    [
      ...CLASSES.map(([code, name]): [string, Cells] => [name, right((items) => sum(items, spent, code))]),
      ['本年支出合计', right((items) => sum(items, spent))],
      [
        '年末财政拨款结转和结余',
        { total: closingAll, general: closing.general, fund: closing.fund, capital: '0.00' },
      ],
      ['', {}],
      ['', {}],
      ['', {}],
      [
        '总计',
        {
          total: add(sum(treasury, spent), closingAll),
          general: add(sum(GENERAL, spent), closing.general),
          fund: add(sum(FUND, spent), closing.fund),
          capital: '0.00',
        },
      ],
    ],
  );
  print.tree(
    'general_budget',
    GENERAL.map((item) => ({
      code: item.code,
      name: item.name,
      cells: {
        total: spent(item),
        basic: basic(item),
        ...(columns ? { personnel: item.personnel ?? '0.00', public_use: item.publicUse ?? '0.00' } : {}),
        project: item.project ?? '0.00',
      },
    })),
    true,
  );
  print.tree(
    'basic_expenditure',
    ECONOMIC.map(([code, name, amount]) => {
      const personnel = /^30[13]/u.test(code);
      return {
        code,
        name,
        cells: columns
          ? { total: amount, personnel: personnel ? amount : '0.00', public_use: personnel ? '0.00' : amount }
          : { total: amount },
      };
    }),
    columns,
  );
  if (!columns) {
    print.row('basic_expenditure', '', '人员经费合计', {
      total: sum(GENERAL, (item) => item.personnel ?? '0'),
    });
    print.row(
      'basic_expenditure',
      '',
      '公用经费合计',
      { total: sum(GENERAL, (item) => item.publicUse ?? '0') },
      'final',
      true,
    );
  }
  print.row(
    'three_public',
    '',
    '',
    {
      total: '6.00',
      abroad: '1.00',
      vehicle: '4.20',
      vehicle_purchase: '2.10',
      vehicle_operation: '2.10',
      reception: '0.80',
      conference: '1.20',
      training: '1.60',
    },
    'budget',
  );
  print.row('three_public', '', '', {
    total: '5.30',
    abroad: '0.80',
    vehicle: '4.00',
    vehicle_purchase: '2.00',
    vehicle_operation: '2.00',
    reception: '0.50',
    conference: '1.00',
    training: '1.50',
  });
  print.tree(
    'government_fund',
    FUND.map((item) => ({
      code: item.code,
      name: item.name,
      cells: {
        opening: OPENING.fund,
        income: item.received,
        total: spent(item),
        basic: '0.00',
        project: item.project ?? '0.00',
        closing: closing.fund,
      },
    })),
    true,
  );
  return print.facts;
}

const REPORT: Report = {
  reportId: 'made-up-2023',
  department: '甲县医疗保障局',
  departmentKind: 'bureau',
  county: '甲县',
  countyCode: '990101',
  city: '乙市',
  province: '丙省',
  fiscalYear: 2023,
  scope: 'own',
  unitCount: 1,
  firstYear: false,
  title: '',
  sourceName: 'made-up.txt',
  sourceFormat: 'text',
  sourceSha256: '',
  sourceUrl: '',
  sourcePages: null,
};

/** What the checks get of a report with these facts and nothing else. */
export function inputOf(facts: readonly Fact[]): CheckInput {
  return { report: REPORT, statements: [], facts, changes: [], indicators: [], projects: [], claims: [] };
}
