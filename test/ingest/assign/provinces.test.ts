import { describe, expect, it } from 'vitest';
import { readText, rowText } from './sources.ts';

/** A statement as a Markdown table: rows of cells parted by bars, the heads first. */
const table = (title: string, rows: string, unit = '万元'): string => {
  const [head = '', ...others] = rows.trim().split('\n');
  const width = head.split('|').length;
  return [
    title,
    `部门：甲县教育局 金额单位：${unit}`,
    ...[head, Array.from({ length: width }, () => '---').join('|'), ...others].map(
      (row) => `| ${row.trim()} |`,
    ),
    '注：本表由测试生成。',
  ].join('\n');
};
const rowsOf = async (...tables: string[]): Promise<string[]> =>
  rowText((await readText([...tables, '第三部分 说明'].join('\n'), 'a.md')).facts);

describe('statements as provinces print them', () => {
  const GROUPS = `项目| |年初结转和结余| | |本年收入| | |本年支出| | | | |年末结转和结余| |
    编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出| | |项目支出|合计|基本支出结转|项目支出结转和结余
    | | | | | | | | |小计|人员经费|公用经费| | | |
    类|栏次|1|2|3|4|5|6|7|8|9|10|11|12|13|14
    |合计|3.00|1.00|2.00|10.00|4.00|6.00|11.00|5.00|3.00|2.00|6.00|2.00| |2.00`;

  it('takes the year’s spending from 一般公共预算财政拨款收入支出决算表, not what was carried over or received', async () => {
    expect(await rowsOf(table('一般公共预算财政拨款收入支出决算表', GROUPS))).toEqual([
      'general_budget|1|||合计|final|total=11.00 basic=5.00 personnel=3.00 public_use=2.00 project=6.00',
    ]);
  });

  it('and in the same columns of 政府性基金 the wholes of what was carried over, received and left', async () => {
    expect(await rowsOf(table('政府性基金预算财政拨款收入支出决算表', GROUPS))).toEqual([
      'government_fund|1|||合计|final|opening=3.00 income=10.00 total=11.00 basic=5.00 project=6.00 closing=2.00',
    ]);
    const of2017 = `编码|科目名称|上年结转和结余|本年收入|本年支出合计|基本支出|项目支出|年末结转和结余
      |合计|1.00|10.00|10.00| |10.00|1.00`;
    expect(await rowsOf(table('政府性基金预算财政拨款收入支出决算表', of2017))).toEqual([
      'government_fund|1|||合计|final|opening=1.00 income=10.00 total=10.00 project=10.00 closing=1.00',
    ]);
  });

  it('reads the statement of its own name, not 财政拨款基本支出 that stands before it', async () => {
    const body = (sum: string): string => `编码|科目名称|本年基本支出合计|人员经费|公用经费
      |合计|${sum}|1.00|2.00`;
    const titles = ['财政拨款基本支出决算表（经济科目）', '一般公共预算基本支出决算表（经济科目）'];
    const tables = [table(titles[0] ?? '', body('3.01')), table(titles[1] ?? '', body('3.00'))];
    const { facts, undecided } = await readText([...tables, '第三部分 说明'].join('\n'), 'a.md');
    expect(rowText(facts)).toEqual([
      'basic_expenditure|1|||合计|final|total=3.00 personnel=1.00 public_use=2.00',
    ]);
    expect(undecided).toMatchObject([{ statement: 'basic_expenditure', printed: titles[0] }]);
    // Where the report prints no other, it is the statement.
    expect(await rowsOf(tables[0] ?? '')).toHaveLength(1);
  });

  it('finds “三公”经费 in 机构运行信息表 and among 相关信息, and takes none of the counts beside it', async () => {
    const rows = `项目|行次|预算数|统计数|项目|行次|统计数
      一、“三公”经费支出|1|—|—|二、机关运行经费|20|81.20
      （一）支出合计|2|12.00|9.50|（一）行政单位|21|81.20
      1．因公出国（境）费|3|0.00|0.00|三、国有资产占用情况|22|—
      2．公务用车购置及运行维护费|4|8.00|7.40|（一）车辆数合计（辆）|23|3
      3．公务接待费|5|4.00|2.10|四、政府采购支出信息|24|30.00
      （1）国内接待费|6|—|2.10||25|`;
    for (const title of ['机构运行信息表', '部门决算相关信息统计表', '相关信息统计表'])
      expect((await rowsOf(table(title, rows))).map((row) => row.replace(/^[^|]*\|\d+/u, ''))).toEqual([
        '||||budget|total=12.00',
        '||||final|total=9.50',
        '||||budget|abroad=0.00',
        '||||final|abroad=0.00',
        '||||budget|vehicle=8.00',
        '||||final|vehicle=7.40',
        '||||budget|reception=4.00',
        '||||final|reception=2.10',
      ]);
  });

  it('gives a sum its figure where the name runs over to a third list (本年支出合计)', async () => {
    const rows = `收入| |支出| | |
      项目|决算数|按功能分类|决算数|按支出性质|决算数
      一、财政拨款收入|5.00|五、教育支出|5.00|一、基本支出|2.00
      | | | |二、项目支出|3.00
      本年收入合计|5.00|本年支出合计| | |5.00`;
    const { facts, undecided } = await readText(`${table('收入支出决算表', rows)}\n第三部分 说明`, 'a.md');
    expect(rowText(facts)).toEqual([
      'income_expenditure|1|||财政拨款收入|final|income=5.00',
      'income_expenditure|3|||本年收入合计|final|income=5.00',
      'income_expenditure|1|||教育支出|final|expenditure=5.00',
      'income_expenditure|3|||本年支出合计|final|expenditure=5.00',
    ]);
    expect(undecided.map(({ printed }) => printed)).toEqual(['2.00', '3.00']);
  });

  it('joins the levels of a code that points part, and takes a county’s own item of ten digits', async () => {
    const rows = `编码|科目名称|本年支出合计|基本支出|项目支出
      |合计|3.00|1.00|2.00
      210|卫生健康支出|3.00|1.00|2.00
      210.13|医疗救助|3.00|1.00|2.00
      210.13.01|城乡医疗救助|3.00|1.00|2.00
      2101301001|城乡医疗救助|1.00|1.00|0.00
      2089999001|其他社会保障和就业支出|2.00|0.00|2.00`;
    const read = await rowsOf(table('支出决算表', rows));
    expect(read.map((row) => row.split('|').slice(1, 4).join(' '))).toEqual([
      '1  ',
      '2 210 210',
      '3 21013 21013',
      '4 2101301 2101301',
      // The item above it is its code; it has none of its own, and is not counted twice.
      '5  2101301001',
      '6 2089999 2089999001',
    ]);
  });

  it('reads a code before its name, and takes no figure beside digits that are no code', async () => {
    const rows = `编码|科目名称|本年支出合计|基本支出|项目支出
      210.13医疗救助||3.00|1.00|2.00
      21013 21014|医疗救助优抚医疗|3.00|1.00|2.00
      21/13|医疗救助|3.00|1.00|2.00`;
    const { facts, undecided } = await readText(`${table('支出决算表', rows)}\n第三部分 说明`, 'a.md');
    expect(rowText(facts)).toEqual([
      'expenditure|1|21013|21013|医疗救助|final|total=3.00 basic=1.00 project=2.00',
    ]);
    expect(undecided).toHaveLength(6);
  });

  it('knows the whole under 支出合计 and 总计', async () => {
    expect(
      await rowsOf(
        table('一般公共预算财政拨款支出决算表', '编码|名称|支出合计|基本支出|项目支出\n|合计|3.00|1.00|2.00'),
        table('基本支出决算表', '编码|名称|总计|人员经费|公用经费\n|合计|3.00|1.00|2.00'),
      ),
    ).toEqual([
      'general_budget|1|||合计|final|total=3.00 basic=1.00 project=2.00',
      'basic_expenditure|1|||合计|final|total=3.00 personnel=1.00 public_use=2.00',
    ]);
  });
});
