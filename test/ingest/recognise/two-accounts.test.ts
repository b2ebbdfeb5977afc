import { describe, expect, it } from 'vitest';
import { readText } from '../assign/sources.ts';

const statement = (title: string, body: string, amount: string): string =>
  [
    title,
    `部门：${body} 金额单位：万元`,
    '| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |',
    '|---|---|---|---|---|',
    `| | 合计 | ${amount} | ${amount} | |`,
    '注：本表由测试生成。',
  ].join('\n');

const set = (body: string, amount: string): string =>
  [statement('支出决算表', body, amount), statement('一般公共预算财政拨款支出决算表', body, amount)].join(
    '\n',
  );

const read = (sets: string[]): ReturnType<typeof readText> =>
  readText([...sets, '第三部分 说明'].join('\n'), 'a.md');

describe('a file with the accounts of a department twice', () => {
  it('gives those with its units (汇总), wherever they stand, and says that the others were seen', async () => {
    for (const sets of [
      [set('甲县教育局（本级）', '1.00'), set('甲县教育局（汇总）', '3.00')],
      [set('甲县教育局（汇总）', '3.00'), set('甲县教育局（本级）', '1.00')],
      [set('甲县教育局本级', '1.00'), set('甲县教育局', '3.00')],
    ]) {
      const { facts, undecided } = await read(sets);
      expect(facts.map(({ printed }) => printed)).toEqual(['3.00', '3.00', '3.00', '3.00']);
      expect(undecided.map(({ statement: id }) => id).sort()).toEqual(['expenditure', 'general_budget']);
      for (const { why } of undecided) expect(why).toBe('other_accounts');
    }
  });

  it('gives the first where nothing says which is which', async () => {
    const { facts, undecided } = await read([set('甲县教育局', '1.00'), set('甲县教育局', '3.00')]);
    expect(facts.map(({ printed }) => printed)).toEqual(['1.00', '1.00', '1.00', '1.00']);
    expect(undecided).toHaveLength(2);
  });
});
