import { describe, expect, it } from 'vitest';
import { readText, rowText, type Read } from './sources.ts';

const read = (title: string, body: string, name = 'a.txt'): Promise<Read> =>
  readText(
    [title, '公开05表', '部门：甲县教育局 金额单位：万元', body, '注：单位为万元。', '第三部分 说明'].join(
      '\n',
    ),
    name,
  );
const printedOf = ({ undecided }: Read): string[] => undecided.map(({ printed }) => printed);

describe('a statement in running text', () => {
  it('is not read where its head names fewer columns than their numbers count', async () => {
    const found = await read(
      '一般公共预算财政拨款支出决算表',
      '项目 本年支出合计 基本支出 项目支出 其他栏\n栏次 1 2 3 4\n205 教育支出 3.00 1.00 2.00 9.00',
    );
    expect(found.facts).toEqual([]);
    expect(printedOf(found)).toEqual(['3.00', '1.00', '2.00', '9.00']);
    expect([...found.unreadTables]).toEqual(['general_budget']);
  });

  it('is not read where most sums do not add up in the columns of its head; with cells it is not certain', async () => {
    const title = '一般公共预算财政拨款支出决算表';
    // The head names no 结转, which the first column holds.
    const found = await read(
      title,
      '科目编码 科目名称 本年支出合计 基本支出 项目支出\n205 教育支出 9.00 3.00 1.00\n20501 教育管理事务 9.00 3.00 1.00',
    );
    expect(found.facts).toEqual([]);
    expect([...found.unreadTables]).toEqual(['general_budget']);
    const cells = await read(
      title,
      '| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |\n|---|---|---|---|---|\n| 205 | 教育支出 | 9.00 | 3.00 | 1.00 |\n| 20501 | 教育管理事务 | 9.00 | 3.00 | 1.00 |',
      'a.md',
    );
    expect(cells.facts.map(({ certainty }) => certainty)).toEqual(Array<string>(6).fill('inferred'));
  });

  it('with one wrong sum among right ones is read as it is printed', async () => {
    const found = await read(
      '一般公共预算财政拨款支出决算表',
      '科目编码 科目名称 本年支出合计 基本支出 项目支出\n205 教育支出 3.00 1.00 2.00\n20501 教育管理事务 3.00 1.00 2.00\n20502 普通教育 4.00 1.00 2.00',
    );
    expect(found.facts.map(({ certainty }) => certainty)).toEqual(Array<string>(9).fill('certain'));
  });

  it('ends before the number of the next table and of the page, which stand above the next title', async () => {
    const { tables, facts, undecided } = await readText(
      [
        '表一\n收入支出决算总表\n单位：万元\n项目 决算数 项目 决算数',
        '一、财政拨款收入 5.00 一、教育支出 5.00\n总计 5.00 总计 5.00',
        '12\n附表2\n支出决算表\n单位：万元\n科目编码 科目名称 本年支出合计 基本支出 项目支出',
        '205 教育支出 5.00 2.00 3.00\n第三部分 说明',
      ].join('\n'),
    );
    expect(tables.map(({ numberPrinted }) => numberPrinted)).toEqual(['表一', '附表2']);
    expect(facts.map(({ label }) => label).slice(0, 4)).toEqual(['财政拨款收入', '总计', '教育支出', '总计']);
    expect(facts).toHaveLength(7);
    expect(undecided).toEqual([]);
  });

  it('takes nothing of a third list of the overview (按支出性质) for spending by function', async () => {
    const found = await read(
      '收入支出决算总表',
      '项目 决算数 按功能分类 决算数 按支出性质 决算数\n一、财政拨款收入 5.00 一、教育支出 5.00 一、基本支出 2.00\n本年收入合计 5.00 本年支出合计 5.00',
    );
    expect(found.facts.map(({ label, measure, printed }) => [label, measure, printed])).toEqual([
      ['财政拨款收入', 'income', '5.00'],
      ['本年收入合计', 'income', '5.00'],
      ['教育支出', 'expenditure', '5.00'],
      ['本年支出合计', 'expenditure', '5.00'],
    ]);
    expect(printedOf(found)).toEqual(['2.00']);
  });
});

describe('“三公”经费 in running text', () => {
  it('is read in one line of twelve figures under budget and final, whole numbers among them', async () => {
    const { facts } = await read(
      '“三公”经费支出决算表',
      '2020年度预算数 2020年度决算数\n合计 因公出国（境）费 公务用车购置及运行费 公务接待费 合计 因公出国（境）费 公务用车购置及运行费 公务接待费\n小计 公务用车购置费 公务用车运行费 小计 公务用车购置费 公务用车运行费\n12.00 0 8 0 8 4 9.5 0 7.4 0 7.4 2.1',
    );
    expect(rowText(facts)).toEqual([
      'three_public|1||||budget|total=12.00 abroad=0 vehicle=8 vehicle_purchase=0 vehicle_operation=8 reception=4',
      'three_public|1||||final|total=9.5 abroad=0 vehicle=7.4 vehicle_purchase=0 vehicle_operation=7.4 reception=2.1',
    ]);
  });

  it('is read with its parts in rows, and a row without all its figures is not', async () => {
    const found = await read(
      '“三公”经费支出决算表',
      '项目 行次 年初预算数 全年预算数 决算统计数\n栏次 1 2 3\n（一）支出合计 2 13.00 12.00 9.50\n1．因公出国（境）费 3\n2．公务用车购置及运行维护费 4 8.00 7.40\n3．公务接待费 5 4.00 3.00 2.10\n（1）国内接待费 6 2.10\n4．公务用车保有量（辆） 7 6',
    );
    expect(found.facts.map(({ measure, phase, printed }) => `${measure} ${phase} ${printed}`)).toEqual([
      'total initial_budget 13.00',
      'total budget 12.00',
      'total final 9.50',
      'reception initial_budget 4.00',
      'reception budget 3.00',
      'reception final 2.10',
    ]);
    expect(printedOf(found)).toEqual(['8.00', '7.40', '2.10', '6']);
  });

  it('knows codes in levels, parted by points, for the codes that they are', async () => {
    const found = await read(
      '一般公共预算财政拨款支出决算表',
      [
        '科目编码 科目名称 本年支出合计 基本支出 项目支出',
        '合计 3.00 1.00 2.00',
        '201 一般公共服务支出 3.00 1.00 2.00',
        '201.06 财政事务 3.00 1.00 2.00',
        '201.06.01 行政运行 1.00 1.00 0.00',
        '201.06.07 信息化建设 2.00 0.00 2.00',
      ].join('\n'),
    );
    expect(rowText(found.facts).map((row) => row.split('|').slice(3).join('|'))).toEqual([
      '|合计|final|total=3.00 basic=1.00 project=2.00',
      '201|一般公共服务支出|final|total=3.00 basic=1.00 project=2.00',
      '20106|财政事务|final|total=3.00 basic=1.00 project=2.00',
      '2010601|行政运行|final|total=1.00 basic=1.00 project=0.00',
      '2010607|信息化建设|final|total=2.00 basic=0.00 project=2.00',
    ]);
  });
});
