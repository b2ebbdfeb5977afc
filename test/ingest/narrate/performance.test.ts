import { expect, test } from 'vitest';
import type { Project } from '../../../src/model/records.ts';
import { narrateLines } from './document-of.ts';

function row({ project, budget, executed, completed, score }: Project): (string | null)[] {
  return [project, budget, executed, completed, score];
}

test('a task table in running text: names wrap, four numbers close a row', () => {
  const { projects } = narrateLines([
    '任务名称 完成情况',
    '预算数 执行数',
    '总计 其中：财政拨款 总计 其中：财政拨款',
    '1.甲项工作',
    '（万元）',
    '完成 12 12 9.5 9.5',
    '2.乙项工作经费（万元） 未完成 4 4 0 0',
    '金额合计 16 16 9.5 9.5',
  ]);
  expect(projects.map(row)).toEqual([
    ['甲项工作', '12', '9.5', 'done', null],
    ['乙项工作经费', '4', '0', 'not_done', null],
    ['金额合计', '16', '9.5', '', null],
  ]);
});

test('a task table of cells: columns by their heads', () => {
  const { projects } = narrateLines(
    [
      '完成情况\t任务名称\t主要内容\t完成情况\t全年预算数(万元)\t\t全年执行数(万元)\t\t得分',
      '\t\t\t\t总额\t财政拨款\t总额\t财政拨款\t',
      '\t任务 1\t甲项工作\t完成\t6\t6\t5\t5\t—',
      '\t金额合计\t\t\t6\t6\t5\t5\t9',
    ],
    'markdown',
  );
  expect(projects.map(row)).toEqual([
    ['甲项工作', '6', '5', 'done', null],
    ['金额合计', '6', '5', '', null],
  ]);
});

test("a form's project comes without whom to call; its score is read", () => {
  const { projects } = narrateLines([
    '项目名称 甲项资金 项目负责人及电话 某某 0000-0000000',
    '预算数： 32.5 执行数： 30',
    '得分 95',
  ]);
  expect(projects.map(row)).toEqual([['甲项资金', '32.5', '30', '', '95']]);
  expect(JSON.stringify(projects)).not.toMatch(/某某|0000/);
});

test('scores said in sentences: a reviewed project, and the department as a whole', () => {
  const { projects } = narrateLines([
    '十三、预算绩效情况说明',
    '1.甲项项目绩效自评综述：自评得分98分。项目全年预算数 3 万元，执行数 2 万元。',
    '部门整体支出自评得分为96分，全年预算数 9 万元，执行数 8 万元。',
  ]);
  expect(projects.map(row)).toEqual([
    ['甲项', '3', '2', '', '98'],
    ['部门整体支出', '9', '8', '', '96'],
  ]);
});
