import type { Project } from '../../../model/records.ts';
import type { Document, Line } from '../../document.ts';
import { readCounts, type CountRule } from '../prose/counts.ts';
import type { NarrativeBuilder } from '../narrative.ts';
import { NUMBER, parseAmountWan, parseNumber } from '../prose/parse-amount.ts';
import type { Prose } from '../prose/prose.ts';
import { evaluationForms } from './self-evaluation.ts';
import { taskRows } from './task-table.ts';

/** What the whole department's self-evaluation is called where no form names it. */
const WHOLE = '部门整体支出';

const SCORED = new RegExp(`自评得分为?(?<score>${NUMBER})分`, 'g');
const SPENT = new RegExp(`全年预算数(${NUMBER})(万元|元)，执行数(${NUMBER})(万元|元)`);
const PROJECT = /([^。：，、\n.]{2,40}?)项目绩效自评综述/g;

const COUNTS: readonly CountRule[] = [
  {
    indicator: 'performance_projects',
    unit: '个',
    pattern: /(?:绩效自评|全面自评)[^。]{0,20}项目(?<number>\d+)个/,
  },
  { indicator: 'performance_projects', unit: '个', pattern: /项目绩效自评(?<number>\d+)个/ },
  {
    indicator: 'performance_amount',
    unit: '万元',
    pattern: new RegExp(`(?:涉及(?:预算)?资金|自评金额)(?<number>${NUMBER})(?<unit>万元|元)`),
  },
  {
    indicator: 'performance_total',
    unit: '万元',
    pattern: new RegExp(`纳入预算绩效管理的支出总额为?(?<number>${NUMBER})(?<unit>万元|元)`),
  },
  {
    indicator: 'performance_personnel',
    unit: '万元',
    pattern: new RegExp(`绩效管理的支出总额[^。；]{0,30}人员经费支出(?<number>${NUMBER})(?<unit>万元|元)`),
  },
  {
    indicator: 'performance_public_use',
    unit: '万元',
    pattern: new RegExp(`绩效管理的支出总额[^。；]{0,60}公用经费支出(?<number>${NUMBER})(?<unit>万元|元)`),
  },
  {
    indicator: 'performance_project_amount',
    unit: '万元',
    pattern: new RegExp(`支出项目共?\\d+个，支出金额(?<number>${NUMBER})(?<unit>万元|元)`),
  },
  {
    indicator: 'performance_average_score',
    unit: '分',
    pattern: new RegExp(`自评平均得分为?(?<number>${NUMBER})分`),
  },
];

function project(
  out: NarrativeBuilder,
  line: Line,
  fields: Pick<Project, 'project' | 'budget' | 'executed' | 'completed' | 'score'>,
): void {
  out.result.projects.push({
    reportId: out.identity.reportId,
    ...fields,
    sourcePage: line.page,
    sourceLine: line.number,
  });
}

/** Scores said in sentences: a project's own review (绩效自评综述), else the department as a whole. */
function readSentences(prose: Prose, out: NarrativeBuilder): void {
  for (const match of prose.text.matchAll(SCORED)) {
    const line = prose.places[match.index];
    if (!line) continue;
    const before = prose.text.slice(Math.max(0, match.index - 150), match.index);
    const sentence = /[^。\n]*$/.exec(before)?.[0] ?? '';
    const named = /整体/.test(sentence) ? undefined : [...before.matchAll(PROJECT)].at(-1)?.[1];
    const after = prose.text.slice(match.index, match.index + 80);
    const spent = SPENT.exec(after);
    project(out, line, {
      project: named?.replace(/^\d+[.、]/, '') ?? WHOLE,
      budget: spent ? parseAmountWan(spent[1] ?? '', spent[2] ?? '') : null,
      executed: spent ? parseAmountWan(spent[3] ?? '', spent[4] ?? '') : null,
      completed: '',
      score: parseNumber(match.groups?.score ?? ''),
    });
  }
}

/** Performance self-evaluation (绩效自评): what sentences, task tables and forms say. */
export function readPerformance(
  document: Document,
  tableLines: ReadonlySet<number>,
  prose: Prose,
  out: NarrativeBuilder,
): void {
  readCounts(prose, COUNTS, out);
  readSentences(prose, out);
  const tasks = taskRows(document, tableLines);
  for (const { line, ...task } of tasks) project(out, line, { ...task, score: null });
  const total = tasks.find((task) => task.project === '金额合计');
  for (const { line, ...form } of evaluationForms(document, tableLines)) {
    // The whole department's form has a task table instead of one budget.
    const isWhole = form.budget === null && out.identity.department === form.project;
    const money = isWhole && total ? { budget: total.budget, executed: total.executed } : {};
    project(out, line, { ...form, ...money, completed: '' });
  }
}
