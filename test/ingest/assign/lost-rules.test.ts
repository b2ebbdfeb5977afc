import { describe, expect, it } from 'vitest';
import { assignFacts } from '../../../src/ingest/assign/assign-facts.ts';
import type { Cell, Document } from '../../../src/ingest/document.ts';
import { recogniseTables } from '../../../src/ingest/recognise/recognise-tables.ts';
import { readText, rowText } from './sources.ts';

/** A statement as a Markdown table: rows of cells parted by bars, the head first. */
const table = (title: string, rows: string): string => {
  const [head = '', ...others] = rows.trim().split('\n');
  const rule = head.split('|').map(() => '---');
  return [
    title,
    '单位：万元',
    ...[head, rule.join('|'), ...others].map((row) => `| ${row.trim()} |`),
    '第三部分 说明',
  ].join('\n');
};
const readTable = async (
  title: string,
  rows: string,
): Promise<{ rows: string[]; undecided: readonly string[] }> => {
  const { facts, undecided } = await readText(table(title, rows), 'a.md');
  return { rows: rowText(facts), undecided: undecided.map(({ printed }) => printed) };
};

describe('a table of which a rule between cells is lost', () => {
  it('gives the levels of a code that stand before the name to the code', async () => {
    const { rows } = await readTable(
      '支出决算表',
      '类|款项科目名称|本年支出合计|基本支出|项目支出\n208|0505机关事业单位基本养老保险缴费支出|3.00|1.00|2.00',
    );
    expect(rows).toEqual([
      'expenditure|1|2080505|2080505|机关事业单位基本养老保险缴费支出|final|total=3.00 basic=1.00 project=2.00',
    ]);
  });

  it('takes no count of columns or rows for a figure, whatever words stand beside it', async () => {
    const counted = await readTable(
      '支出决算表',
      '编码|科目名称|本年支出合计|基本支出|项目支出\n|类款项栏|1|2|3\n|合计|3.00|1.00|2.00',
    );
    expect(counted.rows).toEqual(['expenditure|2|||合计|final|total=3.00 basic=1.00 project=2.00']);
    expect(counted.undecided).toEqual(['1', '2', '3']);
    const numbered = await readTable(
      '收入支出决算总表',
      `项目|行|决算数|项目|行|决算数
      一、财政拨款收入|1|5.00|一、教育支出|4|5.00
      二、其他收入|2|1.00|二、卫生健康支出|5|1.00
      本年收入合计|3|6.00|本年支出合计|6|6.00`,
    );
    const sided = await readTable(
      '收入支出决算总表',
      '项目|决算数|项目|决算数\n栏|1|栏|2\n一、财政拨款收入|5.00|一、教育支出|5.00',
    );
    expect(sided.rows).toHaveLength(2);
    expect(numbered.rows).toHaveLength(6);
    expect(numbered.rows[0]).toBe('income_expenditure|1|||财政拨款收入|final|income=5.00');
  });

  it('takes no level of a code for an amount, and no figure beside a code in place of a name', async () => {
    const { rows, undecided } = await readTable(
      '支出决算表',
      '项目|本年支出合计|基本支出|项目支出\n221|02|住房改革支出|19.32\n221|19.32|19.32|0.00',
    );
    expect([rows, undecided]).toEqual([[], ['02', '19.32', '19.32', '19.32', '0.00']]);
  });

  it('takes no row of “三公”经费 for the final one that does not say so, where another does', async () => {
    const head = '项目|合计|因公出国（境）费|公务接待费';
    const title = '财政拨款“三公”经费支出决算表';
    const two = await readTable(title, `${head}\n|3.00|1.00|2.00\n决算数|2.00|1.00|1.00`);
    expect(two.rows).toEqual(['three_public|2||||final|total=2.00 abroad=1.00 reception=1.00']);
    const alone = await readTable(title, `${head}\n|3.00|1.00|2.00`);
    expect(alone.rows).toEqual(['three_public|1||||final|total=3.00 abroad=1.00 reception=2.00']);
  });

  it('takes neither of two columns that say the same, nor one whose head is lost', async () => {
    const same = await readTable(
      '支出决算表',
      '编码|科目名称|合计|小计|基本支出\n208|社会保障和就业支出|3.00|9.00|1.00',
    );
    expect(same.rows).toEqual(['expenditure|1|208|208|社会保障和就业支出|final|basic=1.00']);
    const lost = await readTable(
      '收入支出决算总表',
      '项目||决算数|项目|决算数\n一、财政拨款收入|4.00|5.00|一、教育支出|5.00',
    );
    expect(lost.rows).toEqual(['income_expenditure|1|||教育支出|final|expenditure=5.00']);
    expect(lost.undecided).toEqual(['5.00']);
    const title = '财政拨款“三公”经费支出决算表';
    const two = await readTable(title, '项目|“三公”经费合计因公出国（境）费|公务接待费\n决算数|4.00|1.00');
    expect([two.rows, two.undecided]).toEqual([['three_public|1||||final|reception=1.00'], ['4.00']]);
  });

  it('takes no figure of a row whose name stands among the amounts', async () => {
    const { rows, undecided } = await readTable(
      '支出决算表',
      '项目|本年支出合计|基本支出|项目支出\n208|社会保障和就业支出|3.00|1.00',
    );
    expect([rows, undecided]).toEqual([[], ['3.00', '1.00']]);
  });

  it('knows 公务用车购置及运维费 for the whole of what vehicles cost', async () => {
    const { rows } = await readTable(
      '财政拨款“三公”经费支出决算表',
      '项目|决算数\n公务用车购置和运维费|3.00\n公务用车购置|1.00\n公务用车运维费|2.00',
    );
    expect(rows.map((row) => row.split('|').at(-1))).toEqual([
      'vehicle=3.00',
      'vehicle_purchase=1.00',
      'vehicle_operation=2.00',
    ]);
  });

  it('leaves the figures of rows that ran together, and of an amount in a name, unread', async () => {
    const { rows, undecided } = await readTable(
      '收入支出决算总表',
      '项目|决算数|项目|决算数\n一、财政拨款收入二、其他收入|5.00|十一、教育支出|5.00',
    );
    expect(rows).toEqual(['income_expenditure|1|||教育支出|final|expenditure=5.00']);
    expect(undecided).toEqual(['5.00']);
    const named = await readTable(
      '支出决算表',
      '编码|科目名称|本年支出合计|基本支出|项目支出\n208|社会保障和就业支出 6,463.41||0.00|6,463.41',
    );
    expect([named.rows, named.undecided]).toEqual([[], ['0.00', '6,463.41']]);
  });

  it('takes no digits inside a name for its amount, which is missing in running text', async () => {
    const text = [
      '一般公共预算财政拨款基本支出决算表\n单位：万元',
      '科目编码 科目名称 决算数 科目编码 科目名称 决算数 科目编码 科目名称 决算数',
      '30101 基本工资 1.00 30201 办公费 2.00 31007 信息网络及软件2019购置更新',
      '注：说明\n第三部分 说明',
    ];
    const { facts } = await readText(text.join('\n'));
    expect(facts.map(({ codePrinted, printed }) => `${codePrinted} ${printed}`)).toEqual([
      '30101 1.00',
      '30201 2.00',
    ]);
  });

  it('is not certain of rows with one code and different names', async () => {
    const { facts } = await readText(
      table(
        '支出决算表',
        '编码|科目名称|本年支出合计\n208|社会保障和就业支出|3.00\n208|抚恤|2.00\n210|卫生健康支出|1.00',
      ),
      'a.md',
    );
    expect(facts.map(({ certainty }) => certainty)).toEqual(['inferred', 'inferred', 'certain']);
  });

  it('is no list of codes where two lists stand side by side, whatever its title says', async () => {
    const { rows, undecided } = await readTable(
      '支出决算表',
      '项目|金额|项目|金额\n一、财政拨款收入|5.00|一、教育支出|5.00',
    );
    expect([rows, undecided]).toEqual([[], ['5.00', '5.00']]);
  });

  it('is not certain of rows over which a part of a code reaches, nor of a figure that does', () => {
    const cells = (texts: readonly (string | [string, number])[]): Cell[] =>
      texts.map((one, column) => {
        const [text, rows] = typeof one === 'string' ? [one, 1] : one;
        return { text, column, left: null, right: null, columns: 1, rows };
      });
    const grid = [
      cells(['类', '款', '科目名称', '合计', '基本支出', '项目支出']),
      cells(['208', ['05', 2], '社会保障和就业支出', '9.00', '4.00', '5.00']),
      cells(['208', '', '行政事业单位养老支出', ['9.00', 2], '4.00', '5.00']),
      cells(['210', '', '卫生健康支出', '', '1.00', '1.00']),
    ];
    const texts = ['支出决算表', '单位：万元', ...grid.map((row) => row.map(({ text }) => text).join(' '))];
    const document: Document = {
      name: 'a.pdf',
      format: 'pdf',
      sha256: '',
      pages: 1,
      lines: texts.map((text, at) => ({ number: at + 1, page: 1, text, cells: grid[at - 2] ?? null })),
    };
    const { facts, undecided } = assignFacts(document, recogniseTables(document), {
      reportId: 'x',
      fiscalYear: 2023,
    });
    expect(facts.map(({ label, certainty }) => `${label} ${certainty}`)).toEqual([
      ...Array<string>(3).fill('社会保障和就业支出 inferred'),
      ...Array<string>(2).fill('行政事业单位养老支出 inferred'),
      ...Array<string>(2).fill('卫生健康支出 certain'),
    ]);
    expect(undecided.map(({ printed }) => printed)).toEqual(['9.00']);
  });

  it('takes no count of columns in which a number is damaged for figures', async () => {
    const title = '财政拨款“三公”经费支出决算表';
    const head = '合计|因公出国（境）费|公务用车购置费|公务用车运行维护费|公务接待费';
    const counted = await readTable(title, `${head}\n1|2|-1.75|4|5\n3.00|1.00|0.00|0.00|2.00`);
    expect(counted.rows.map((row) => row.split('|').at(-1))).toEqual([
      'total=3.00 abroad=1.00 vehicle_purchase=0.00 vehicle_operation=0.00 reception=2.00',
    ]);
    const sided = await readTable(
      '收入支出决算总表',
      '项目|决算数|项目|决算数\n栏栏次||栏次|2\n一、财政拨款收入|5.00|一、教育支出|5.00',
    );
    expect(sided.rows).toHaveLength(2);
  });

  it('takes no figure of a row of “三公”经费 that names both phases, nor one of a column that names less plainly', async () => {
    const title = '财政拨款“三公”经费支出决算表';
    const both = await readTable(
      title,
      '项目|合计|因公出国（境）费|公务接待费\n年初预算数决算数|3.00|1.00|2.00',
    );
    expect([both.rows, both.undecided]).toEqual([[], ['3.00', '1.00', '2.00']]);
    const garbled = await readTable(
      title,
      '项目|决算数|上幰决算数\n合计|3.00|4.00\n因公出国（境）费||1.50\n公务接待费|3.00|2.50',
    );
    expect(garbled.rows.map((row) => row.split('|').at(-1))).toEqual(['total=3.00', 'reception=3.00']);
  });

  it('takes no code made of two whole ones', async () => {
    const { rows, undecided } = await readTable(
      '一般公共预算财政拨款基本支出决算表',
      '科目编码|科目名称|决算数|科目编码|名秶|决算数\n30102|津贴补贴|657.92|30202|印刷费|88.25',
    );
    expect([rows, undecided.includes('657.92')]).toEqual([[], true]);
  });

  it('takes no head of two that run together, and 公务用车购置及运行维护费 with a lost character for no part of it', async () => {
    const { rows, undecided } = await readTable(
      '财政拨款“三公”经费支出决算表',
      '合计|公务用车购置费公务用车运行维护费|公务用车购置置及运衈维护费|公务接待费\n6.00|1.00|3.00|2.00',
    );
    expect(rows.map((row) => row.split('|').at(-1))).toEqual(['total=6.00 reception=2.00']);
    expect(undecided).toEqual(['1.00', '3.00']);
  });

  it('is not certain of a code of which a level is blank, or stands before the name', async () => {
    const { facts } = await readText(
      table(
        '支出决算表',
        '类|款|项|科目名称|本年支出合计\n205|02|99|其他普通教育支出|3.00\n206||99|其他支出|2.00\n|208|05|05养老支出|1.00',
      ),
      'a.md',
    );
    expect(facts.map(({ codePrinted, certainty }) => `${codePrinted} ${certainty}`)).toEqual([
      '2050299 certain',
      '20699 inferred',
      '20805 inferred',
    ]);
  });

  it('is not certain of figures beside a cell that holds no one figure, nor of a row of two names', async () => {
    const { facts, undecided } = await readText(
      table(
        '支出决算表',
        '科目编码|科目名称|本年支出合计|基本支出\n208|社会保障和就业支出|3.00|3.00\n210|卫生健康支出|40|168.16-\n住房保障支出|行政事业单位医疗|5.00|5.00',
      ),
      'a.md',
    );
    expect(facts.map(({ printed, certainty }) => `${printed} ${certainty}`)).toEqual([
      ...['3.00 certain', '3.00 certain', '40 inferred', '5.00 inferred', '5.00 inferred'],
    ]);
    expect(undecided.map(({ printed }) => printed)).toEqual(['168.16-']);
    const title = '财政拨款“三公”经费支出决算表';
    const { facts: few } = await readText(table(title, '合计|因公出国（境）费|公务接待费\n1|2Q17|4'), 'a.md');
    expect(few.map(({ certainty }) => certainty)).toEqual(['inferred', 'inferred']);
  });

  it('takes no digits beside a character that the file does not tell for a number of running text', async () => {
    const { facts } = await readText(
      '收入支出决算总表\n单位：万元\n项目 决算数 项目 决算数\n一、财政拨款收入 30\ufffd.\ufffd2 一、教育支出 2\ufffd4.5\ufffd\n本年收入合计 307.82 本年支出合计 307.82\n第三部分 说明',
    );
    expect([...new Set(facts.map(({ printed }) => printed))]).toEqual(['307.82']);
  });

  it('is not certain of a figure beside a name whose characters the file does not tell', async () => {
    const { facts } = await readText(
      table(
        '支出决算表',
        '科目编码|科目名称|本年支出合计\n208|社会保障和就业支出|3.00\n|卫生\ufffd支出|2.00',
      ),
      'a.md',
    );
    expect(facts.map(({ certainty }) => certainty)).toEqual(['certain', 'inferred']);
  });

  it('takes no figure of “三公”经费 whose parts come twice where nothing tells the budget from the final', async () => {
    const parts = '合计|因公出国（境）费|公务接待费';
    const { rows } = await readTable(
      '财政拨款“三公”经费支出决算表',
      `${parts}|公务用车运行维护费|${parts}\n3.00|1.00|1.00|1.00|6.00|2.00|4.00`,
    );
    expect(rows).toEqual([]);
  });

  it('takes no row whose code cells hold two names', async () => {
    const { rows } = await readTable(
      '一般公共预算财政拨款基本支出决算表',
      '科目编码|科目名称|人员经费|科目编码|公用经费\n人员经费合计||7.50|公用经费合计|1.50',
    );
    expect(rows).toEqual([]);
  });
});
