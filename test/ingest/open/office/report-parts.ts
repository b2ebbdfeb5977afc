import { readFileSync } from 'node:fs';
import type { Document, Line } from '../../../../src/ingest/document.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { readReport, type ReportReading } from '../../../../src/ingest/read-report.ts';
import { tableLines } from '../../../../src/ingest/assign/table-lines.ts';
import { recogniseTables, type StatementTable } from '../../../../src/ingest/recognise/recognise-tables.ts';
import type { Fact } from '../../../../src/model/records.ts';
import type { Measure } from '../../../../src/model/statement.ts';

/** A cell as a table's maker thinks of it: its text and what it spans. */
export type MadeCell = { text: string; columns?: number; rows?: number };
/** What a report is made of, whatever the format it is written in. */
export type Part = { text: string } | { title: string; rows: MadeCell[][] };

const cell = (text: string, columns = 1, rows = 1): MadeCell => ({ text, columns, rows });

const HEADS: Readonly<Record<string, string>> = {
  fiscal: '财政拨款收入',
  superior: '上级补助收入',
  institutional: '事业收入',
  operating: '经营收入',
  subordinate: '附属单位上缴收入',
  other: '其他收入',
  basic: '基本支出',
  project: '项目支出',
  to_superior: '上缴上级支出',
  to_subordinate: '对附属单位补助支出',
  personnel: '人员经费',
  public_use: '公用经费',
  opening: '年初结转和结余',
  income: '本年收入',
  closing: '年末结转和结余',
};
const ORDER: Readonly<Record<string, readonly Measure[]>> = {
  income: ['total', 'fiscal', 'superior', 'institutional', 'operating', 'subordinate', 'other'],
  expenditure: ['total', 'basic', 'project', 'to_superior', 'operating', 'to_subordinate'],
  general_budget: ['total', 'basic', 'personnel', 'public_use', 'project'],
  basic_expenditure: ['total', 'personnel', 'public_use'],
  government_fund: ['opening', 'income', 'total', 'basic', 'project', 'closing'],
  state_capital: ['total', 'basic', 'project'],
};

const amountOf = (facts: readonly Fact[], measure: Measure): MadeCell =>
  cell(facts.find((fact) => fact.measure === measure)?.printed ?? '');

const byRow = (facts: readonly Fact[]): Fact[][] => {
  const last = Math.max(0, ...facts.map((fact) => fact.row ?? 0));
  return Array.from({ length: last }, (_, at) => facts.filter((fact) => fact.row === at + 1));
};

/** Codes on the left, amounts on the right; heads over two rows, merged across and down. */
function codedTable(statement: string, facts: readonly Fact[]): MadeCell[][] {
  const measures = ORDER[statement] ?? [];
  const year: Measure[] = measures.filter(
    (m) => statement === 'government_fund' && ['total', 'basic', 'project'].includes(m),
  );
  const top = [cell('项目', 2)];
  const below = [cell('科目编码'), cell('科目名称')];
  for (const measure of measures) {
    const isFund = year.includes(measure);
    if (isFund && measure === 'total') top.push(cell('本年支出', 3));
    if (isFund) below.push(cell(measure === 'total' ? '小计' : (HEADS[measure] ?? '')));
    else if (measure === 'operating' && statement === 'expenditure') top.push(cell('经营支出', 1, 2));
    else top.push(cell(HEADS[measure] ?? (statement === 'income' ? '本年收入合计' : '本年支出合计'), 1, 2));
  }
  const numbers = [cell('栏次', 2), ...measures.map((_, at) => cell(String(at + 1)))];
  const rows = byRow(facts).map((ofRow) => {
    const amounts = measures.map((measure) => amountOf(ofRow, measure));
    const [first] = ofRow;
    return first?.codePrinted
      ? [cell(first.codePrinted), cell(first.label), ...amounts]
      : [cell(first?.label ?? '', 2), ...amounts];
  });
  return [top, below, numbers, ...rows];
}

/** Several code, name, amount triples side by side, as the ordinals of their rows say. */
function triplesTable(facts: readonly Fact[]): MadeCell[][] {
  const rows = byRow(facts);
  const width = Math.max(1, ...rows.map((ofRow) => ofRow.length));
  const head = Array.from({ length: width }, () => [
    cell('科目编码'),
    cell('科目名称'),
    cell('决算数'),
  ]).flat();
  const blank = [cell(''), cell(''), cell('')];
  return [
    head,
    ...rows.map((ofRow) => {
      const filled = ofRow.flatMap((fact) => [cell(fact.codePrinted), cell(fact.label), cell(fact.printed)]);
      return [...filled, ...Array.from({ length: width - ofRow.length }, () => blank).flat()];
    }),
  ];
}

function twoSidedTable(statement: string, facts: readonly Fact[]): MadeCell[][] {
  const right: Measure[] =
    statement === 'appropriation' ? ['total', 'general', 'fund', 'capital'] : ['expenditure'];
  const names = ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
  const heads = right.length === 1 ? ['决算数'] : names;
  return [
    [cell('收入', 2), cell('支出', right.length + 1)],
    [cell('项目'), cell('决算数'), cell('项目'), ...heads.map((head) => cell(head))],
    [cell('栏次'), cell('1'), cell('栏次'), ...heads.map((_, at) => cell(String(at + 2)))],
    ...byRow(facts).map((ofRow) => {
      const income = ofRow.filter((fact) => fact.measure === 'income');
      const spending = ofRow.filter((fact) => fact.measure !== 'income');
      return [
        cell(income[0]?.label ?? ''),
        amountOf(income, 'income'),
        cell(spending[0]?.label ?? ''),
        ...right.map((measure) => amountOf(spending, measure)),
      ];
    }),
  ];
}

const THREE_PUBLIC: Measure[] = [
  'total',
  'abroad',
  'vehicle',
  'vehicle_purchase',
  'vehicle_operation',
  'reception',
  'conference',
  'training',
];

/** Budget and final in two rows, or side by side where the report has them in one; heads over three rows. */
function threePublicTable(facts: readonly Fact[]): MadeCell[][] {
  const phases = [...new Set(facts.map((fact) => fact.phase))];
  const named = (phase: string): string =>
    phase === 'final' ? '决算数' : phase === 'budget' ? '预算数' : '年初预算数';
  const first = (): MadeCell[] => [
    cell('合计', 1, 2),
    cell('因公出国（境）费', 1, 2),
    cell('公务用车购置及运行维护费', 3),
    cell('公务接待费', 1, 2),
    cell('会议费', 1, 2),
    cell('培训费', 1, 2),
  ];
  const second = (): MadeCell[] => [cell('小计'), cell('公务用车购置费'), cell('公务用车运行维护费')];
  const amounts = (phase: string): MadeCell[] =>
    THREE_PUBLIC.map((measure) =>
      amountOf(
        facts.filter((fact) => fact.phase === phase),
        measure,
      ),
    );
  if (new Set(facts.map((fact) => fact.row)).size === 1 && phases.length === 2) {
    return [
      phases.map((phase) => cell(named(phase), THREE_PUBLIC.length)),
      phases.flatMap(first),
      phases.flatMap(second),
      phases.flatMap(() => THREE_PUBLIC).map((_, at) => cell(String(at + 1))),
      phases.flatMap(amounts),
    ];
  }
  const rows = Math.max(...facts.map((fact) => fact.row ?? 1));
  return [
    [cell('项目', 1, 2), ...first()],
    second(),
    ...Array.from({ length: rows }, (_, at) => {
      const phase = facts.find((fact) => fact.row === at + 1)?.phase;
      return phase === undefined
        ? [cell(''), ...THREE_PUBLIC.map(() => cell(''))]
        : [cell(named(phase)), ...amounts(phase)];
    }),
  ];
}

function tableOf(statement: string, facts: readonly Fact[]): MadeCell[][] {
  if (statement === 'income_expenditure' || statement === 'appropriation')
    return twoSidedTable(statement, facts);
  if (facts.length === 0)
    return [
      [cell('项目'), cell('合计')],
      [cell(''), cell('')],
    ];
  if (statement === 'three_public') return threePublicTable(facts);
  const isTriples =
    new Set(facts.map((fact) => fact.row)).size < new Set(facts.map((fact) => fact.codePrinted)).size;
  if (statement === 'basic_expenditure' && (isTriples || facts.every((fact) => fact.measure === 'total')))
    return triplesTable(facts);
  return codedTable(statement, facts);
}

const cellsOf = (line: Line): MadeCell[] => (line.cells ?? []).map(({ text }) => cell(text));

function partsOfTable(document: Document, table: StatementTable, facts: readonly Fact[]): Part[] {
  const { notes } = tableLines(document, table);
  return [
    { text: table.titlePrinted },
    ...(table.numberPrinted === '' ? [] : [{ text: table.numberPrinted }]),
    { text: '金额单位：万元' },
    { title: table.titlePrinted, rows: tableOf(table.statement, facts) },
    ...notes.map((line) => ({ text: line.cells?.map(({ text }) => text).join('') ?? line.text })),
  ];
}

export type Source = { document: Document; reading: ReportReading; parts: Part[] };

/** A report of ours as the text reader reads it, and the same as paragraphs and statutory tables with every cell. */
export async function reportParts(path: string): Promise<Source> {
  const document = await openDocument(path, new Uint8Array(readFileSync(path)));
  const reading = readReport(document, { reportId: 'a' });
  const tables = recogniseTables(document);
  const printed = reading.facts.filter((fact) => fact.origin === 'printed');
  const parts: Part[] = [];
  for (const line of document.lines) {
    const table = tables.find(
      ({ firstLine, lastLine }) => line.number >= firstLine && line.number <= lastLine,
    );
    if (table === undefined) {
      const text = line.text.replace(/^#+\s*/u, '');
      const open = parts.at(-1);
      if (line.cells === null) parts.push({ text });
      else if (open !== undefined && 'rows' in open && open.title === '') open.rows.push(cellsOf(line));
      else parts.push({ title: '', rows: [cellsOf(line)] });
    } else if (table.firstLine === line.number) {
      parts.push(
        ...partsOfTable(
          document,
          table,
          printed.filter((fact) => fact.statement === table.statement),
        ),
      );
    }
  }
  return { document, reading, parts };
}

/** What a reading says, without the places where it stands and without how sure a placing by arithmetic was. */
export function withoutPlaces(reading: ReportReading): unknown {
  const bare = (records: readonly object[]): string[] =>
    records
      .map((record) => {
        const kept = Object.entries(record).filter(
          ([key]) => !['sourcePage', 'sourceLine', 'sourceFigure', 'certainty', 'row'].includes(key),
        );
        return JSON.stringify(Object.fromEntries(kept));
      })
      .sort();
  return {
    facts: bare(reading.facts),
    statements: bare(reading.statements),
    changes: bare(reading.changes),
    indicators: bare(reading.indicators),
    projects: bare(reading.projects),
  };
}
