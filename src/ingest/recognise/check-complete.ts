import type { StatementId } from '../../model/statement.ts';
import { UnreadableReportError, type Document } from '../document.ts';
import { declaredTables } from './empty-tables.ts';
import { isResidueLine, withoutSpaces } from './fold-text.ts';
import type { StatementTable } from './recognise-tables.ts';

/** Words of the accounts' own explanations (决算情况说明): figures said in sentences. */
const ACCOUNTS_PROSE =
  /(?:收入|支出|收支|收、支)(?:决算)?(?:总?合?计|总额)?[^。]{0,20}\d[\d,.]*(?:万元|元|亿元)|决算情况说明/u;
const ACCOUNTS = /部门决算|单位决算|年度决算|决算公开/u;
const NOTE = /^(?:注|说明)[:：]/u;

const textOf = (document: Document, from: number, to: number): string =>
  withoutSpaces(
    document.lines
      .slice(from - 1, to)
      .map((line) => line.text)
      .join('\n'),
  );

const hasNote = (document: Document, table: StatementTable): boolean =>
  document.lines
    .slice(table.headLine - 1, table.lastLine)
    .some((line) => NOTE.test(withoutSpaces(line.text)));

/** The statements that every report with statements has. */
const CORE: readonly StatementId[] = [
  'income_expenditure',
  'income',
  'expenditure',
  'appropriation',
  'general_budget',
  'basic_expenditure',
  'three_public',
];

/**
 * The last table runs to the end of the file, and either it lacks the note that the others end with (or its total), or
 * statements that must be there, or that the report's own list names, never come.
 */
function endsInsideTables(document: Document, tables: readonly StatementTable[]): boolean {
  const last = tables.at(-1);
  if (last === undefined || last.closed) return false;
  const found = new Set(tables.map((table) => table.statement));
  const listed = declaredTables(document, tables[0]?.firstLine ?? 0).map((entry) => entry.statement);
  if ([...CORE, ...listed].some((statement) => !found.has(statement))) return true;
  const text = textOf(document, last.headLine, last.lastLine);
  const othersHaveNotes = tables.slice(0, -1).some((table) => hasNote(document, table));
  return !hasNote(document, last) && (othersHaveNotes || !/[总合]\s*计|决算数/u.test(text));
}

const NUMERALS = '一二三四五六七八九';
const LAST_PART_AT_LEAST = 4;

/** The numbers of the report's parts (第一部分 ...) in the order in which lines begin with them. */
function partNumbers(document: Document): number[] {
  return document.lines.flatMap((line) => {
    const numeral = /^#*第([一二三四五六七八九\d])部分/u.exec(withoutSpaces(line.text))?.[1];
    return numeral === undefined
      ? []
      : [NUMERALS.includes(numeral) ? NUMERALS.indexOf(numeral) + 1 : Number(numeral)];
  });
}

/** Parts that the table of contents names never come, or the text stops in a sentence before the explanation of terms. */
function lacksItsLastParts(document: Document): boolean {
  const parts = partNumbers(document);
  const second = parts.findIndex((part, i) => i > 0 && part <= (parts[i - 1] ?? 0));
  if (second !== -1) return Math.max(...parts.slice(second)) < Math.max(...parts.slice(0, second));
  const lastLine = document.lines.findLast((line) => !isResidueLine(line.text));
  const stopsInSentence = !/[。！？；：”）)\d%]$/u.test((lastLine?.text ?? '').trim());
  return parts.length > 1 && Math.max(...parts) < LAST_PART_AT_LEAST && stopsInSentence;
}

/** How often a text speaks of the budget where it is one: accounts speak of both. */
const BUDGET_OFTEN = 3;
const OF_ACCOUNTS = /(?:部门|单位|年度?|公开|支出|收入|收支|经费)决算|决算(?:总?表|公开|情况|说明|报告|数)/u;

/** Whether a text speaks of a budget and has no words of accounts. */
function isBudget(text: string): boolean {
  return !OF_ACCOUNTS.test(text) && text.split('预算').length > BUDGET_OFTEN;
}

const cutOff = (document: Document, zh: string, en: string): UnreadableReportError =>
  new UnreadableReportError(
    document.name,
    `文件不完整：${zh}。请重新下载完整的报告。`,
    `the file is cut off: ${en}. Download the whole report again.`,
  );

/**
 * Refuses what is no report of final accounts, and a report that breaks off.
 * @throws UnreadableReportError naming the reason and what to do
 */
export function checkComplete(document: Document, tables: readonly StatementTable[]): void {
  const inTables = new Set(
    tables.flatMap((table) =>
      Array.from({ length: table.lastLine - table.firstLine + 1 }, (_, i) => table.firstLine + i),
    ),
  );
  const lines = document.lines.filter((line) => !inTables.has(line.number));
  const prose = withoutSpaces(lines.map((line) => line.text).join(''));
  const hasProse = ACCOUNTS_PROSE.test(prose) && /\d(?:\.\d+)?(?:万元|亿元|元)/u.test(prose);
  const pictures = document.picturePages?.length ?? 0;
  if (tables.length === 0 && !hasProse && pictures > 0) {
    throw new UnreadableReportError(
      document.name,
      `${pictures} 页是扫描图片，其余页里没有决算表和说明，无法直接读取。请选择可以选中文字的版本，或对扫描页做文字识别。`,
      `pages that are scanned pictures: ${pictures}; the others hold no statement and no explanation of one. Choose a version whose text can be selected, or have the scanned pages recognised.`,
      { kind: 'pictures' },
    );
  }
  if (tables.length === 0 && !hasProse) {
    if (ACCOUNTS.test(prose)) {
      throw cutOff(
        document,
        '提到部门决算，但没有一张决算表，也没有决算情况说明',
        'it speaks of final accounts but has no statement and no explanation of one',
      );
    }
    throw new UnreadableReportError(
      document.name,
      '这不像一份部门决算报告：没有找到决算表，也没有决算情况说明。请选择部门公开的年度决算文件。',
      'this does not look like a report of final accounts: no statement and no explanation of one was found. Choose the annual final accounts that a department published.',
    );
  }
  if (isBudget(textOf(document, 1, document.lines.length))) {
    throw new UnreadableReportError(
      document.name,
      '这像是一份预算，不是决算：全文没有决算表，也没有决算情况。请选择部门公开的年度决算文件。',
      'this looks like a budget and no final accounts: it speaks of no accounts (决算) anywhere. Choose the annual final accounts that a department published.',
    );
  }
  // What seems to be missing may stand on the pages that are pictures; other formats show themselves where they are cut.
  if (pictures > 0 || (document.format !== 'text' && document.format !== 'markdown')) return;
  if (endsInsideTables(document, tables)) {
    const title = tables.at(-1)?.titlePrinted ?? '';
    throw cutOff(document, `在“${title}”处断了`, `it breaks off at the statement ${title}`);
  }
  if (lacksItsLastParts(document)) {
    throw cutOff(document, '后面的部分没有了', 'its last parts are missing');
  }
}
