import type { DecimalText } from '../../../model/records.ts';
import type { Document, Line } from '../../document.ts';
import { NUMBER, parseNumber } from '../prose/parse-amount.ts';
import { isResidue, plainText } from '../prose/prose.ts';

/** A task of 年度主要任务完成情况 with its line. */
export type TaskRow = {
  project: string;
  completed: string;
  budget: DecimalText | null;
  executed: DecimalText | null;
  line: Line;
};

const FIGURES = new RegExp(
  `(?:^|\\s)(未完成|完成)?\\s*(${NUMBER})\\s+(${NUMBER})\\s+(${NUMBER})\\s+(${NUMBER})\\s*$`,
);
const UNIT_OF_NAME = /[（(]万元[）)]/g;

/** `done` 完成, `not_done` 未完成, empty where it is not said. */
export function completedId(printed: string): string {
  if (/未完成/.test(printed)) return 'not_done';
  return /完成/.test(printed) ? 'done' : '';
}

function taskName(printed: string): string {
  return printed
    .replace(/\s+/g, '')
    .replace(/^\d{1,2}[.．、]/, '')
    .replace(UNIT_OF_NAME, '');
}

/** Running text: 预算数 总计, 其中 and 执行数 总计, 其中 are four numbers; the name stands before them, often over lines. */
function fromText(lines: readonly Line[]): TaskRow[] {
  const rows: TaskRow[] = [];
  let name = '';
  let isOpen = false;
  for (const line of lines) {
    if (isResidue(line.text)) continue;
    const text = plainText(line).trim();
    const figures = FIGURES.exec(text);
    if (figures) {
      const [, completed = '', budget = '', , executed = ''] = figures;
      const own = text.slice(0, figures.index);
      const project = /合计/.test(own) ? '金额合计' : taskName(name + own);
      rows.push({
        project,
        completed: completedId(completed),
        budget: parseNumber(budget),
        executed: parseNumber(executed),
        line,
      });
      name = '';
      isOpen = true;
      if (project === '金额合计') break;
    } else if (/^\d{1,2}[.．](?!\d{2}\b)/.test(text) || isOpen || name !== '') name += text;
  }
  return rows;
}

/** Real cells: the columns are known by the head 完成情况, 全年预算数, 全年执行数. */
function fromCells(head: Line, lines: readonly Line[]): TaskRow[] {
  const column = (pattern: RegExp): number => head.cells?.findIndex((cell) => pattern.test(cell.text)) ?? -1;
  const columns = {
    name: column(/主要内容/) >= 0 ? column(/主要内容/) : column(/任务名称/),
    completed: lastColumn(head, /^完成情况$/),
    budget: column(/预算数/),
    executed: column(/执行数/),
  };
  const rows: TaskRow[] = [];
  for (const line of lines) {
    const text = (index: number): string => line.cells?.[index]?.text.trim() ?? '';
    const isTotal = line.cells?.some((cell) => /金额合计/.test(cell.text)) ?? false;
    const budget = parseNumber(text(columns.budget));
    const executed = parseNumber(text(columns.executed));
    if (budget === null && executed === null) {
      if (rows.length > 0) break;
      continue;
    }
    const project = isTotal ? '金额合计' : taskName(text(columns.name));
    rows.push({ project, completed: completedId(text(columns.completed)), budget, executed, line });
    if (isTotal) break;
  }
  return rows;
}

function lastColumn(head: Line, pattern: RegExp): number {
  return head.cells?.findLastIndex((cell) => pattern.test(cell.text.trim())) ?? -1;
}

/** The rows of every 主要任务完成情况 table (任务名称, 预算数, 执行数) outside the statements, its 金额合计 included. */
export function taskRows(document: Document, tableLines: ReadonlySet<number>): TaskRow[] {
  const lines = document.lines.filter((line) => !tableLines.has(line.number) && line.text.trim() !== '');
  return lines.flatMap((line, index) => {
    if (!/任务名称/.test(line.text)) return [];
    const rest = lines.slice(index + 1, index + 120);
    return line.cells !== null && /执行数/.test(line.text) ? fromCells(line, rest) : fromText(rest);
  });
}
