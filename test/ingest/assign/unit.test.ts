import { describe, expect, it } from 'vitest';
import { readText } from './sources.ts';

/** A statement of one row in Markdown, its amounts as printed, and a sentence about it. */
const report = (unit: string, total: string, sentence: string): string =>
  [
    '收入决算表',
    `公开02表${unit === '' ? '' : ` 金额单位：${unit}`}`,
    '| 科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 |',
    '|---|---|---|---|',
    `| | 合计 | ${total} | ${total} |`,
    '注：本表由测试生成。',
    '第三部分 决算情况说明',
    sentence,
  ].join('\n');

const amounts = async (unit: string, total: string, sentence = ''): Promise<string[]> =>
  (await readText(report(unit, total, sentence), 'a.md')).facts.map(
    ({ amount, certainty }) => `${amount} ${certainty}`,
  );

describe('the unit of a table', () => {
  it('is the one its head says', async () => {
    expect(await amounts('万元', '606.81')).toEqual(['606.81 certain', '606.81 certain']);
    expect(await amounts('元', '6068100.00')).toEqual(['606.81 certain', '606.81 certain']);
    expect(await amounts('千元', '6068.10')).toEqual(['606.81 certain', '606.81 certain']);
  });

  it('is found out by a sentence that says the amount with its unit, and is then not certain', async () => {
    expect(await amounts('万元', '6068123.00', '收入总计606.81万元。')).toEqual([
      '606.8123 inferred',
      '606.8123 inferred',
    ]);
    expect(await amounts('', '80512.34', '收入总计8.05万元，即80,512.34元。')).toEqual([
      '8.051234 inferred',
      '8.051234 inferred',
    ]);
    expect(await amounts('', '80512.34', '收入总计80512.34万元。')).toEqual([
      '80512.34 inferred',
      '80512.34 inferred',
    ]);
  });

  it('is left open where the head and the size of the amounts contradict each other, or nothing tells', async () => {
    for (const [unit, total] of [
      ['万元', '60681000.00'],
      ['', '80512.34'],
    ] as const) {
      const { facts, undecided, unreadTables } = await readText(report(unit, total, ''), 'a.md');
      expect(facts).toEqual([]);
      expect(undecided).toMatchObject([{ statement: 'income', printed: '收入决算表', line: 1 }]);
      expect([...unreadTables]).toEqual(['income']);
    }
  });

  it('is found by size alone where it can be only one', async () => {
    expect((await amounts('', '912.34'))[0]).toBe('912.34 inferred');
    expect((await amounts('', '60681000.00'))[0]).toBe('6068.1 inferred');
  });

  it('is held against the other tables: the same amounts under another unit are a slip, and not certain', async () => {
    const table = (title: string, unit: string, rows: string): string =>
      `${title}\n单位：${unit}\n| 编码 | 科目名称 | ${rows.replaceAll('/', '|\n|')} |\n第三部分 说明`;
    const spent = '合计 | 45678.90 / 208 | 社会保障支出 | 12345.60 / 210 | 卫生健康支出 | 33333.30';
    const text = [
      table(
        '支出决算表',
        '元',
        `本年支出合计 | 基本支出 /---|---|---|---/ | ${spent.replaceAll(' /', ' | 0.00 /')} | 0.00`,
      ),
      table(
        '收入决算表',
        '万元',
        `本年收入合计 | 其他收入 /---|---|---|---/ | ${spent.replaceAll(' /', ' | 0.00 /')} | 0.00`,
      ),
      '一般公共预算财政拨款支出决算表\n单位：万元\n| 编码 | 科目名称 | 本年支出合计 |\n|---|---|---|\n| | 合计 | 45678.90 |',
    ].join('\n');
    const { facts } = await readText(text, 'a.md');
    const total = facts.filter(({ label, measure }) => label === '合计' && measure === 'total');
    expect(total.map(({ statement, amount, certainty }) => `${statement} ${amount} ${certainty}`)).toEqual(
      expect.arrayContaining(['general_budget 45678.90 certain', 'expenditure 45678.90 inferred']),
    );
  });
});
