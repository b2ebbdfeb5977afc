import type { Fact } from '../../../src/model/records.ts';
import type { Measure, StatementId } from '../../../src/model/statement.ts';
import { cleanFacts } from '../mutation/clean-report.ts';
import { cleanProse, FIRST_LINES } from './clean-prose.ts';

const FACTS = cleanFacts({ columns: false, otherIncome: false });

/** The rows of a statement in their order, one list of facts a row and side. */
function rowsOf(statement: StatementId): Fact[][] {
  const rows = new Map<number, Fact[]>();
  for (const fact of FACTS.filter((each) => each.statement === statement)) {
    rows.set(fact.sourceLine ?? 0, [...(rows.get(fact.sourceLine ?? 0) ?? []), fact]);
  }
  return [...rows.values()];
}

function cell(facts: readonly Fact[], measure: Measure): string {
  return facts.find((fact) => fact.measure === measure)?.printed ?? '';
}

function line(...cells: readonly string[]): string {
  return cells.join('\t');
}

/** A statement of items: code, name, one column a measure. */
function items(statement: StatementId, measures: readonly Measure[]): string[] {
  return rowsOf(statement).map((row) =>
    line(
      row[0]?.codePrinted || '合计',
      row[0]?.codePrinted ? row[0].label : '',
      ...measures.map((m) => cell(row, m)),
    ),
  );
}

function head(title: string, number: number): string[] {
  return [
    '',
    `## ${title}`,
    '',
    `公开 0${String(number)} 表`,
    '',
    '部门：甲县医疗保障局',
    '',
    '2023 年度 金额单位：万元',
    '',
  ];
}

/** An overview of two sides, from what its rows print; the labels of the sides are the facts' own. */
function overview(statement: StatementId, measures: readonly Measure[], start: number): string[] {
  const left = FACTS.filter((fact) => fact.statement === statement && fact.measure === 'income');
  const right = [
    ...new Set(FACTS.filter((f) => f.statement === statement && f.measure !== 'income').map((f) => f.row)),
  ];
  const byRow = new Map<number, { left?: Fact; right: Fact[] }>();
  for (const fact of FACTS.filter((each) => each.statement === statement)) {
    const row = byRow.get(fact.row ?? 0) ?? { right: [] };
    if (fact.measure === 'income') row.left = fact;
    else row.right.push(fact);
    byRow.set(fact.row ?? 0, row);
  }
  const last = Math.max(...[...left.map(({ row }) => row ?? 0), ...right.map((row) => row ?? 0)]);
  return [...byRow.entries()]
    .sort(([a], [b]) => a - b)
    .map(([at, sides]) =>
      line(
        sides.left?.label ?? '',
        String(at),
        sides.left?.printed ?? '',
        sides.right[0]?.label ?? '',
        String(start + at + last),
        ...measures.map((measure) => cell(sides.right, measure)),
      ),
    );
}

/** The statement by economic class prints personnel on the left and the rest on the right, 合计 of each below. */
function economic(): string[] {
  const rows = rowsOf('basic_expenditure').filter(([first]) => first?.codePrinted !== '');
  const side = (pattern: RegExp): Fact[] =>
    rows.flatMap(([fact]) => (fact && pattern.test(fact.codePrinted) ? [fact] : []));
  const [left, right] = [side(/^30[13]/u), side(/^(?:302|310)/u)];
  const cells = (fact: Fact | undefined): string[] =>
    fact === undefined ? ['', '', ''] : [fact.codePrinted, fact.label, fact.printed];
  const totals = FACTS.filter(({ statement, code }) => statement === 'basic_expenditure' && code === '');
  return [
    ...Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
      line(...cells(left[at]), ...cells(right[at])),
    ),
    line(...totals.flatMap(({ label, printed }) => [label, '', printed])),
  ];
}

function threePublic(): string[] {
  const measures: readonly Measure[] = [
    'total',
    'abroad',
    'vehicle',
    'vehicle_purchase',
    'vehicle_operation',
    'reception',
    'conference',
    'training',
  ];
  const of = (phase: string): Fact[] =>
    FACTS.filter((fact) => fact.statement === 'three_public' && fact.phase === phase);
  return [
    line('预算数', ...measures.map((measure) => cell(of('budget'), measure))),
    line('决算数', ...measures.map((measure) => cell(of('final'), measure))),
  ];
}

/** The nine statements, as a report with all of them prints them; the figures are those of {@link cleanFacts}. */
function statements(): string[] {
  return [
    ...head('收入支出决算总表', 1),
    line('收入', '', '', '支出', '', ''),
    line('项目', '行次', '金额', '项目', '行次', '金额'),
    line('栏次', '', '1', '栏次', '', '2'),
    ...overview('income_expenditure', ['expenditure'], 0),
    ...head('收入决算表', 2),
    line('项目', '', '本年收入合计', '财政拨款收入', '上级补助收入', '其他收入'),
    line('科目代码', '科目名称', '', '', '', ''),
    line('栏次', '', '1', '2', '3', '4'),
    ...items('income', ['total', 'fiscal', 'superior', 'other']),
    ...head('支出决算表', 3),
    line('项目', '', '本年支出合计', '基本支出', '项目支出', '上缴上级支出'),
    line('科目代码', '科目名称', '', '', '', ''),
    line('栏次', '', '1', '2', '3', '4'),
    ...items('expenditure', ['total', 'basic', 'project', 'to_superior']),
    ...head('财政拨款收入支出决算总表', 4),
    line('收入', '', '', '支出', '', '', '', '', ''),
    line(
      '项目',
      '行次',
      '金额',
      '项目',
      '行次',
      '合计',
      '一般公共预算财政拨款',
      '政府性基金预算财政拨款',
      '国有资本经营预算财政拨款',
    ),
    line('栏次', '', '1', '栏次', '', '2', '3', '4', '5'),
    ...overview('appropriation', ['total', 'general', 'fund', 'capital'], 0),
    ...head('一般公共预算财政拨款支出决算表', 5),
    line('项目', '', '本年支出', '', ''),
    line('科目代码', '科目名称', '小计', '基本支出', '项目支出'),
    line('栏次', '', '1', '2', '3'),
    ...items('general_budget', ['total', 'basic', 'project']),
    ...head('一般公共预算财政拨款基本支出决算表', 6),
    line('人员经费', '', '', '公用经费', '', ''),
    line('科目代码', '科目名称', '决算数', '科目代码', '科目名称', '决算数'),
    ...economic(),
    ...head('政府性基金预算财政拨款收入支出决算表', 7),
    line('项目', '', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'),
    line('科目代码', '科目名称', '', '', '小计', '基本支出', '项目支出', ''),
    line('栏次', '', '1', '2', '3', '4', '5', '6'),
    ...items('government_fund', ['opening', 'income', 'total', 'basic', 'project', 'closing']),
    ...head('国有资本经营预算财政拨款支出决算表', 8),
    line('项目', '', '本年支出', '', ''),
    line('科目代码', '科目名称', '合计', '基本支出', '项目支出'),
    line('栏次', '', '1', '2', '3'),
    line('合计', '', '', '', ''),
    '',
    '注：本部门没有国有资本经营预算财政拨款支出，故本表无数据。',
    ...head('财政拨款“三公”经费及会议费、培训费支出决算表', 9),
    line('', '财政拨款“三公”经费', '', '', '', '', '', '会议费', '培训费'),
    line('项目', '合计', '因公出国（境）费', '公务用车购置及运行维护费', '', '', '公务接待费', '', ''),
    line('', '', '', '小计', '公务用车购置费', '公务用车运行维护费', '', '', ''),
    line('栏次', '1', '2', '3', '4', '5', '6', '7', '8'),
    ...threePublic(),
  ];
}

/** A whole report in which everything agrees: title, contents, units, prose of every section, nine statements. */
export const CLEAN_LINES: readonly string[] = [
  ...FIRST_LINES,
  ...cleanProse(),
  '',
  '## 第三部分 2023 年度部门决算表',
  ...statements(),
  '',
  '注：表内数据单位为万元。',
  '',
  '## 第四部分 名词解释',
  '',
  '1. 基本支出：为保障机构正常运转、完成日常工作任务而发生的支出。',
];
