import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXTURES_DIR, readStatements, readText, rowText } from './sources.ts';

const table = (title: string, head: string, body: string): string =>
  [
    title,
    '公开03表',
    '部门：甲县医疗保障局 金额单位：万元',
    head,
    body,
    '注：单位为万元。',
    '第三部分 说明',
  ].join('\n');

const rowsOf = async (text: string, name?: string): Promise<string[]> =>
  rowText((await readText(text, name)).facts);

describe('layouts of other provinces', () => {
  it('joins a code printed in three columns', async () => {
    const text = table(
      '一般公共预算财政拨款支出决算表',
      '项目 本年支出\n类 款 项 科目名称 合计 基本支出 项目支出\n栏次 1 2 3',
      '合计 3.00 1.00 2.00\n210 卫生健康支出 3.00 1.00 2.00\n210 13 医疗救助 3.00 1.00 2.00\n210 13 01 城乡医疗救助 3.00 1.00 2.00',
    );
    expect((await rowsOf(text)).slice(1)).toEqual([
      'general_budget|2|210|210|卫生健康支出|final|total=3.00 basic=1.00 project=2.00',
      'general_budget|3|21013|21013|医疗救助|final|total=3.00 basic=1.00 project=2.00',
      'general_budget|4|2101301|2101301|城乡医疗救助|final|total=3.00 basic=1.00 project=2.00',
    ]);
  });

  it('joins the three columns of a code in Markdown cells', async () => {
    const text = table(
      '# 一般公共预算财政拨款支出决算表',
      '| 项目 | | | | 本年支出 | | |\n| 类 | 款 | 项 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n|---|---|---|---|---|---|---|',
      '| 合计 | | | | 3.00 | 1.00 | 2.00 |\n| 210 | 13 | 01 | 城乡医疗救助 | 3.00 | | 3.00 |',
    );
    expect(await rowsOf(text, 'a.md')).toEqual([
      'general_budget|1|||合计|final|total=3.00 basic=1.00 project=2.00',
      'general_budget|2|2101301|2101301|城乡医疗救助|final|total=3.00 project=3.00',
    ]);
  });

  it('takes the columns in the order that the head prints them', async () => {
    const text = table(
      '支出决算表',
      '项目 项目支出 基本支出 经营支出 本年支出合计\n科目编码 科目名称',
      '合计 2.00 1.00 0.50 3.50\n210 卫生健康支出 2.00 1.00 0.50 3.50',
    );
    expect(await rowsOf(text)).toEqual([
      'expenditure|1|||合计|final|project=2.00 basic=1.00 operating=0.50 total=3.50',
      'expenditure|2|210|210|卫生健康支出|final|project=2.00 basic=1.00 operating=0.50 total=3.50',
    ]);
  });

  it('reads full-width digits and signs, and keeps them as printed', async () => {
    const text = table(
      '一般公共预算财政拨款支出决算表',
      '项目 本年支出合计 基本支出 项目支出\n栏次 1 2 3',
      '合计 １，２３４．５０ １，２３４．５０ ０．００',
    );
    const { facts } = await readText(text);
    expect(facts.map((fact) => [fact.printed, fact.amount])).toEqual([
      ['１，２３４．５０', '1234.50'],
      ['１，２３４．５０', '1234.50'],
      ['０．００', '0.00'],
    ]);
  });

  it('skips page numbers, repeated heads and a repeated title inside a table', async () => {
    const head = '项目 本年支出\n科目编码 科目名称 合计 基本支出 项目支出\n栏次 1 2 3';
    const again = `一般公共预算财政拨款支出决算表\n公开05表\n部门：甲县医疗保障局 金额单位：万元\n${head}`;
    const text = table(
      '一般公共预算财政拨款支出决算表',
      head,
      `合计 3.00 1.00 2.00\n210 卫生健康支出 3.00 1.00 2.00\n— 13 —\n${again}\n21013 医疗\n救助 3.00 1.00 2.00`,
    );
    expect(await rowsOf(text)).toEqual([
      'general_budget|1|||合计|final|total=3.00 basic=1.00 project=2.00',
      'general_budget|2|210|210|卫生健康支出|final|total=3.00 basic=1.00 project=2.00',
      'general_budget|3|21013|21013|医疗救助|final|total=3.00 basic=1.00 project=2.00',
    ]);
  });

  it('joins a label that wraps before or after its numbers', async () => {
    const text = table(
      '一般公共预算财政拨款支出决算表',
      '项目 本年支出合计 基本支出 项目支出\n栏次 1 2 3',
      '合计 1.00 1.00 0.00\n2080505\n机关事业单位基本\n养老保险缴费支出\n1.00 1.00 0.00\n2080506 机关事业单位 0.00 0.00 0.00\n职业年金缴费支出',
    );
    expect((await readText(text)).facts.map((fact) => fact.label)).toEqual([
      ...Array<string>(3).fill('合计'),
      ...Array<string>(3).fill('机关事业单位基本养老保险缴费支出'),
      ...Array<string>(3).fill('机关事业单位职业年金缴费支出'),
    ]);
  });

  it('reports a figure whose column cannot be told, and gives the others of its row', async () => {
    const text = table(
      '支出决算表',
      '项目 本年支出合计 基本支出 项目支出\n科目编码 科目名称',
      '210 卫生健康支出 5.00 5.00',
    );
    const { facts, undecided } = await readText(text);
    expect(facts.map((fact) => [fact.measure, fact.printed])).toEqual([['total', '5.00']]);
    expect(undecided).toMatchObject([{ printed: '5.00', statement: 'expenditure', line: 6 }]);
  });

  it('calls a three-public budget initial only where the report does', async () => {
    const head =
      '项目 三公经费合计 因公出国（境）费 公务接待费 公务用车购置及运行费\n小计 公务用车购置费 公务用车运行费\n1 2 3 4 5 6';
    const body = '预算数 3.00 0.00 1.00 2.00 0.00 2.00\n决算数 2.00 0.00 0.00 2.00 0.00 2.00';
    expect(await rowsOf(table('“三公”经费支出决算表', head, body))).toEqual([
      'three_public|1||||budget|total=3.00 abroad=0.00 reception=1.00 vehicle=2.00 vehicle_purchase=0.00 vehicle_operation=2.00',
      'three_public|2||||final|total=2.00 abroad=0.00 reception=0.00 vehicle=2.00 vehicle_purchase=0.00 vehicle_operation=2.00',
    ]);
    const initial = table('“三公”经费支出决算表', head, body.replace('预算数', '年初预算数'));
    expect((await rowsOf(initial))[0]).toContain('|initial_budget|');
  });
});

describe('statements in another order', () => {
  it.each(['blanks-left-out.txt', 'line-numbers.txt', 'revision-residue.txt', 'cells-of-markdown.md'])(
    'of %s give the same figures',
    async (name) => {
      const path = `${FIXTURES_DIR}/${name}`;
      const { tables, facts } = await readStatements(path);
      const lines = readFileSync(path, 'utf8').split('\n');
      const ofTable = tables.map(({ firstLine, lastLine }) =>
        lines.slice(firstLine - 1, lastLine).join('\n'),
      );
      const turned = [...ofTable.reverse(), '第三部分 说明'].join('\n');
      expect(rowText((await readText(turned, name)).facts)).toEqual(rowText(facts));
    },
  );
});

describe('a statement printed a second time', () => {
  it('is reported and its figures are not read twice', async () => {
    const income = (amount: string): string =>
      table('收入决算表', '项目 本年收入合计 财政拨款收入\n栏次 1 2', `合计 ${amount} ${amount}`);
    const other = table(
      '国有资本经营预算财政拨款支出决算表',
      '项目 合计 基本支出 项目支出\n栏次 1 2 3',
      '合计',
    );
    const { facts, undecided } = await readText([income('1.00'), other, income('2.00')].join('\n'));
    expect(facts.map((fact) => fact.printed)).toEqual(['1.00', '1.00']);
    expect(undecided).toMatchObject([{ statement: 'income', printed: '收入决算表' }]);
  });
});

const CODES = ['208', '210', '213', '221'] as const;

/** Cents of basic and project for each class; null is a cell left blank. */
const classes = fc
  .array(
    fc.tuple(
      fc.option(fc.integer({ min: 1, max: 999_999 })),
      fc.option(fc.integer({ min: 1, max: 999_999 })),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((rows) => rows.filter(([basic, project]) => basic !== null || project !== null))
  .filter((rows) => rows.length > 0);

const printed = (cents: number): string => (cents / 100).toFixed(2);

describe('a table laid out with its blank cells left out', () => {
  it('is read back with the same figures, or with undecided ones, never with a wrong one', async () => {
    await fc.assert(
      fc.asyncProperty(classes, async (rows) => {
        const sumOf = (column: 0 | 1): number | null => {
          const cells = rows.flatMap((row) => row[column] ?? []);
          return cells.length === 0 ? null : cells.reduce((sum, cell) => sum + cell, 0);
        };
        const all = [[sumOf(0), sumOf(1)] as const, ...rows];
        const true_ = new Map<string, string>();
        const lines = all.map(([basic, project], index) => {
          const code = index === 0 ? '' : (CODES[index - 1] ?? '');
          const cells = { total: (basic ?? 0) + (project ?? 0), basic, project };
          const kept = Object.entries(cells).flatMap(([measure, cents]) => {
            if (cents === null) return [];
            true_.set(`${code} ${measure}`, printed(cents));
            return [printed(cents)];
          });
          return `${code === '' ? '合计' : `${code} 某项支出`} ${kept.join(' ')}`;
        });
        const { facts, undecided } = await readText(
          table(
            '一般公共预算财政拨款支出决算表',
            '项目 本年支出合计 基本支出 项目支出\n栏次 1 2 3',
            lines.join('\n'),
          ),
        );
        for (const fact of facts) expect(true_.get(`${fact.codePrinted} ${fact.measure}`)).toBe(fact.printed);
        expect(facts.length + undecided.length).toBe(true_.size);
      }),
      { numRuns: 150 },
    );
  });
});
