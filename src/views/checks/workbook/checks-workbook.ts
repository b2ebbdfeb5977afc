import { readTerms } from '../../../checks/write-terms.ts';
import { inUnit } from '../../../model/money.ts';
import type { MoneyUnit } from '../../../model/money.ts';
import type { CheckRow } from '../../../queries/check-rows.ts';
import type { ReportRow } from '../../../queries/rows.ts';
import type { ViewState } from '../../../state/view-state.ts';
import type { Message, MessageParams } from '../../../text/message.ts';
import { CHECKS, FAMILY_NAMES, GRADE_MARKS, GRADE_NAMES } from '../../../text/messages/checks.ts';
import { CHECKS_WORKBOOK, GRADE_MEANINGS } from '../../../text/messages/checks-workbook.ts';
import { ruleText } from '../../../text/messages/rules/rule-texts.ts';
import { STATEMENT_NAMES } from '../../../text/messages/statements.ts';
import { MONEY_NAMES } from '../../../text/messages/units.ts';
import { translate } from '../../../text/translate.ts';
import type { TextLanguage } from '../../../text/translate.ts';
import { neutralise } from '../../files/formats/neutralise.ts';
import { RUN_GRADES, gradeOf, listedRuns } from '../checks-data.ts';
import type { ListedRun } from '../checks-data.ts';
import { placesOf } from '../places.ts';
import { quantityOf, statedOf } from '../stated.ts';

/** A cell: words, a number with as many decimals as it has, or nothing. */
export type SheetCell = string | { number: number; decimals: number } | null;
/** A sheet: its first row is its head. `widths` are in characters. */
export type Sheet = { name: string; widths: readonly number[]; rows: readonly (readonly SheetCell[])[] };

/** A longer text is no cell of a workbook. */
const LONGEST_CELL = 32_767;

/** Text as a cell can hold it: never a formula, and no longer than a workbook allows. */
export const cellText = (text: string): string => neutralise(text).slice(0, LONGEST_CELL);

/** The workbook of one report's list: what is on the screen, every run of the same rules, and what all of it means. */
export function checksWorkbook(args: {
  report: ReportRow;
  runs: readonly CheckRow[];
  family: ViewState['family'];
  grade: ViewState['grade'];
  /** What money is written in; the head of each of its columns says it. */
  unit: MoneyUnit;
  dataVersion: string;
  language: TextLanguage;
}): Sheet[] {
  const { report, runs, family, grade, unit, dataVersion, language } = args;
  const say: Say = (message, params) => translate(message, language, params);
  const listed = listedRuns(runs, grade);
  const words = CHECKS_WORKBOOK;
  const about: [string, string][] = [
    [say(words.department), report.department],
    [say(words.report), report.title],
    [say(words.year), String(report.fiscalYear)],
    [say(words.source), report.sourceName],
    [say(words.hash), report.sourceSha256],
    [say(words.version), dataVersion],
    [
      say(words.filters),
      say(words.filtered, {
        family: say(family === '' ? CHECKS.everyFamily : FAMILY_NAMES[family]),
        grade: say(grade === 'all' ? CHECKS.everyGrade : GRADE_NAMES[grade]),
      }),
    ],
    [say(words.count), say(words.counted, { listed: listed.length, all: runs.length })],
    [say(words.unit), say(words.unitOf, { money: MONEY_NAMES[unit][language] })],
    [say(words.order), say(words.ordered)],
    [say(words.grades), ''],
    ...RUN_GRADES.map((name): [string, string] => [
      `${GRADE_MARKS[name]} ${say(GRADE_NAMES[name])}`,
      say(GRADE_MEANINGS[name]),
    ]),
    ['', say(CHECKS.evidence)],
    ['', say(words.neutral)],
  ];
  const everything = runs.map((run) => ({ number: '', run }));
  return [
    { name: say(words.listed), ...runsSheet(listed, say, language, unit) },
    { name: say(words.everything), ...runsSheet(everything, say, language, unit) },
    {
      name: say(words.about),
      widths: [20, 80],
      rows: about.map((row) => row.map(cellText)),
    },
  ];
}

type Say = (message: Message, params?: MessageParams) => string;

type Column = {
  name: keyof typeof CHECKS_WORKBOOK;
  width: number;
  cell: (listed: ListedRun) => SheetCell;
};

function runsSheet(
  listed: readonly ListedRun[],
  say: Say,
  language: TextLanguage,
  unit: MoneyUnit,
): Pick<Sheet, 'widths' | 'rows'> {
  const money = MONEY_NAMES[unit][language];
  const amount = (name: 'expected' | 'actual' | 'difference' | 'tolerance'): Column => ({
    name,
    width: unit === 'wan' ? 15 : 17,
    cell: ({ run }) => numberCell(run[name], quantityOf(run) === 'money' ? unit : null),
  });
  const units = { money, percent: '%', count: '' };
  const columns: Column[] = [
    { name: 'number', width: 6, cell: ({ number }) => number },
    {
      name: 'outcome',
      width: 10,
      cell: ({ run }) => `${GRADE_MARKS[gradeOf(run)]} ${say(GRADE_NAMES[gradeOf(run)])}`,
    },
    { name: 'family', width: 12, cell: ({ run }) => say(FAMILY_NAMES[run.family]) },
    {
      name: 'rule',
      width: 24,
      cell: ({ run }) => {
        const known = ruleText(run.rule);
        return known === null ? run.rule : say(known.name);
      },
    },
    {
      name: 'statement',
      width: 24,
      cell: ({ run }) => (run.statement === '' ? '' : say(STATEMENT_NAMES[run.statement])),
    },
    { name: 'code', width: 10, cell: ({ run }) => run.code },
    amount('expected'),
    amount('actual'),
    amount('difference'),
    amount('tolerance'),
    {
      name: 'unit',
      width: 11,
      cell: ({ run }) => (run.expected === null && run.actual === null ? '' : units[quantityOf(run)]),
    },
    {
      name: 'arithmetic',
      width: 40,
      cell: ({ run }) => statedOf(run, language, unit).arithmetic,
    },
    {
      name: 'message',
      width: 60,
      cell: ({ run }) => (language === 'zh' ? run.messageZh : run.messageEn),
    },
    { name: 'missing', width: 16, cell: ({ run }) => run.missing },
    { name: 'places', width: 60, cell: ({ run }) => placesOf(readTerms(run.terms), say) },
  ];
  return {
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(({ name }) => say(CHECKS_WORKBOOK[name], { money })),
      ...listed.map((entry) =>
        columns.map(({ cell }) => {
          const value = cell(entry);
          return typeof value === 'string' ? cellText(value) : value;
        }),
      ),
    ],
  };
}

/** A number with the decimals it has, money with two of 万元 at least; `unit` null for what is no money. */
function numberCell(value: string | null, unit: MoneyUnit | null): SheetCell {
  if (value === null) return null;
  const written = unit === null ? value : inUnit(value, unit);
  const decimals = written.split('.')[1]?.length ?? 0;
  return { number: Number(written), decimals: unit === 'wan' ? Math.max(2, decimals) : decimals };
}
