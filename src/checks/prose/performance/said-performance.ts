import type { Term } from '../../../model/check.ts';
import type { Fact, Project } from '../../../model/records.ts';
import type { DecimalText } from '../../../model/records.ts';
import type { Measure, StatementId } from '../../../model/statement.ts';
import type { CheckInput } from '../../rule.ts';
import { factTerm } from '../../terms.ts';
import { printedFigure } from '../figures/printed-figure.ts';
import { saidFacts } from '../figures/said.ts';

/** What the reader of performance sections calls the department as a whole, and the total of its table of tasks. */
export const WHOLE_DEPARTMENT = '部门整体支出';
const TABLE_TOTAL = '金额合计';

/** A table of tasks (年度主要任务完成情况): its rows and its total. */
export type TaskTable = { rows: readonly Project[]; total: Project };

/** Every table of tasks with a total: the rows without a score before each 金额合计. */
export function taskTables(input: CheckInput): TaskTable[] {
  const tables: TaskTable[] = [];
  let rows: Project[] = [];
  for (const project of input.projects) {
    if (project.project === TABLE_TOTAL) {
      if (rows.length > 0) tables.push({ rows, total: project });
      rows = [];
    } else if (project.score === null && project.executed !== null) rows.push(project);
    else rows = [];
  }
  return tables;
}

/** A row of money that keeps the body running, no project. */
export function isBasicRow(row: Project): boolean {
  return /^(?:基本支出|人员经费|公用经费|日常公用)/u.test(row.project);
}

/** Money of a project or task as a term. */
export function projectTerm(
  project: Project,
  amount: DecimalText | null,
  role: Term['role'],
  label: string = project.project,
): Term {
  return {
    role,
    amount,
    printed: amount ?? '',
    label,
    statement: '',
    code: '',
    measure: '',
    phase: '',
    sourcePage: project.sourcePage,
    sourceLine: project.sourceLine,
  };
}

/** A total as the statement prints it, else as prose says it first. */
export function totalFigure(input: CheckInput, statement: StatementId, measure: Measure): Fact | undefined {
  const printed = printedFigure(input, { statement, code: '', label: '合计', measure, phase: 'final' }, '0');
  if (printed.state === 'printed') return printed.facts[0];
  return saidFacts(input).find(
    (fact) =>
      fact.statement === statement &&
      fact.measure === measure &&
      fact.code === '' &&
      fact.phase === 'final' &&
      /^(?:合计|总计)$/u.test(fact.label),
  );
}

/** The total as a term; none where neither statement nor prose has it. */
export function totalTerm(
  input: CheckInput,
  statement: StatementId,
  measure: Measure,
  role: Term['role'],
): Term | undefined {
  const fact = totalFigure(input, statement, measure);
  return fact && factTerm(fact, role);
}
