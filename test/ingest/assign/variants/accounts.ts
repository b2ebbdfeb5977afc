import fc from 'fast-check';

/** Invented accounts that add up, in cents of 万元 (or of 元, as a layout prints them); null is a cell left blank. */
export type Spending = { code: string; name: string; basic: number; project: number };
export type Accounts = {
  /** 项 with their 类 and 款 before them, sums included. */
  rows: Spending[];
  other: number;
  economic: { code: string; name: string; amount: number }[];
  vehicle: { abroad: number; purchase: number; operation: number; reception: number };
  fund: { opening: number; income: number; basic: number; project: number };
};

const ITEMS: readonly (readonly [string, string])[] = [
  ['2050201', '学前教育'],
  ['2050202', '小学教育'],
  ['2080505', '机关事业单位基本养老保险缴费支出'],
  ['2080801', '死亡抚恤'],
  ['2101101', '行政单位医疗'],
  ['2210201', '住房公积金'],
];
const ABOVE: Readonly<Record<string, string>> = {
  '205': '教育支出',
  '20502': '普通教育',
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '20808': '抚恤',
  '210': '卫生健康支出',
  '21011': '行政事业单位医疗',
  '221': '住房保障支出',
  '22102': '住房改革支出',
};
const ECONOMIC: readonly (readonly [string, string])[] = [
  ['301', '工资福利支出'],
  ['30101', '基本工资'],
  ['303', '对个人和家庭的补助'],
  ['30305', '生活补助'],
  ['302', '商品和服务支出'],
  ['30201', '办公费'],
  ['31007', '信息网络及软件2019购置更新'],
];

const cents = fc.integer({ min: 100_001, max: 9_999_999 });
const cent = fc.integer({ min: 0, max: 99_999 });

function withSums(leaves: Spending[]): Spending[] {
  const prefixes = [
    ...new Set(leaves.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code])),
  ].sort();
  return prefixes.map((prefix) => {
    const inside = leaves.filter(({ code }) => code.startsWith(prefix));
    const own = leaves.find(({ code }) => code === prefix);
    return {
      code: prefix,
      name: own?.name ?? ABOVE[prefix] ?? '',
      basic: inside.reduce((sum, row) => sum + row.basic, 0),
      project: inside.reduce((sum, row) => sum + row.project, 0),
    };
  });
}

/** Accounts of one to six 项, each of basic, project or both. */
export const anyAccounts: fc.Arbitrary<Accounts> = fc.record({
  rows: fc
    .subarray([...ITEMS], { minLength: 1 })
    .chain((items) =>
      fc.tuple(
        ...items.map(([code, name]) =>
          fc
            .record({ basic: cents, project: cents, kind: fc.nat(2) })
            .map(({ basic, project, kind }): Spending => ({
              code,
              name,
              basic: kind === 1 ? 0 : basic,
              project: kind === 0 ? 0 : project,
            })),
        ),
      ),
    )
    .map(withSums),
  other: cent,
  economic: fc.tuple(...ECONOMIC.map(([code, name]) => cents.map((amount) => ({ code, name, amount })))),
  vehicle: fc.record({ abroad: cent, purchase: cent, operation: cents, reception: cent }),
  fund: fc.record({ opening: cent, income: cents, basic: cent, project: cent }),
});

export const totalOf = (rows: readonly Spending[], part: 'basic' | 'project'): number =>
  rows.filter(({ code }) => code.length === 3).reduce((sum, row) => sum + row[part], 0);
