import { decimalsOf, writeFigure } from '../../../tables/result/write-values.ts';
import type { Message, MessageParams } from '../../../text/message.ts';
import { QUERY } from '../../../text/messages/query.ts';
import type { TextLanguage } from '../../../text/translate.ts';
import type { OwnAnswer } from '../../data/own-sql/sql-desk.ts';
import type { Takeaway, TakeawayCell, TakeawayColumn } from '../../files/model/takeaway.ts';

const PLAIN = /^-?\d+(\.\d+)?$/;

/** The answer as it leaves the page: figures exact, codes as text, NULL as an empty cell, the statement with them. */
export function answerTakeaway(args: {
  answer: OwnAnswer;
  statement: string;
  language: TextLanguage;
  version: string;
  link: string;
  text: (message: Message, params?: MessageParams) => string;
}): Takeaway {
  const { answer, statement, text } = args;
  const { columns, rows } = answer;
  const decimals = columns.map(({ kind }, index) =>
    kind === 'number' ? decimalsOf(rows.map((row) => row[index] ?? null)) : 0,
  );
  const cell = (value: string | null, index: number): TakeawayCell => {
    const column = columns[index];
    if (value === null || column === undefined) return { kind: 'text', text: '' };
    if (column.kind !== 'number' || !PLAIN.test(value)) return { kind: 'text', text: value };
    const digits = decimals[index] ?? 0;
    return {
      kind: 'figure',
      amount: value,
      shown: writeFigure(value, column.type, digits),
      decimals: digits,
      percent: false,
      signed: false,
      suffix: '',
      mark: '',
    };
  };
  const kindOf = (index: number): TakeawayColumn['kind'] => {
    if (columns[index]?.kind === 'number') return 'figure';
    // Codes are digits that a spreadsheet would make a number of.
    const given = rows.flatMap((row) => row[index] ?? []);
    return given.length > 0 && given.every((value) => /^\d+$/.test(value)) ? 'code' : 'text';
  };
  return {
    title: text(QUERY.result),
    subtitle: '',
    unit: '',
    language: args.language,
    showing: 'table',
    table: {
      columns: columns.map(({ name }, index) => ({ label: name, kind: kindOf(index) })),
      rows: rows.map((row) => ({ group: '', total: false, cells: row.map(cell) })),
    },
    chart: null,
    draw: null,
    legend: [],
    caveats: [text(QUERY.resultUnit), ...(answer.more ? [text(QUERY.rowsMore, { count: rows.length })] : [])],
    source: text(QUERY.source),
    filters: [{ label: text(QUERY.statement), text: statement }],
    reports: [],
    version: args.version,
    link: args.link,
    fileName: text(QUERY.fileName),
  };
}
