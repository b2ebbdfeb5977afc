import { compareDecimal, inUnit } from '../../model/money.ts';
import type { MoneyUnit } from '../../model/money.ts';
import type { IndicatorSourceRow, ProvenanceRow } from '../../queries/rows.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { PROVENANCE } from '../../text/messages/provenance.ts';

export type Text = (message: Message, params?: MessageParams) => string;

/** The name of an id of ours in a table of messages; the id itself where another version wrote it. */
export function named(names: Readonly<Record<string, Message>>, id: string, text: Text): string {
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  return name ? text(name) : id;
}

/** Where a row stands: `公开03表 支出决算表 · 第 342 行`, or prose or chart data and its line. */
export function placeOf(row: ProvenanceRow | IndicatorSourceRow, text: Text): string {
  const where =
    row.origin === 'printed' && 'titlePrinted' in row
      ? [row.numberPrinted, row.titlePrinted].filter((part) => part !== '').join(' ')
      : text(row.origin === 'chart' ? PROVENANCE.chart : PROVENANCE.prose);
  const page = row.sourcePage === null ? null : text(PROVENANCE.page, { page: row.sourcePage });
  const line = row.sourceLine === null ? null : text(PROVENANCE.line, { line: row.sourceLine });
  return [where, page, line].filter((part) => part !== null).join(' · ');
}

/** How the figure came to its place. */
export function placement(row: ProvenanceRow): Message {
  if (row.origin === 'derived') return PROVENANCE.derived;
  if (row.origin !== 'printed') return PROVENANCE.placedProse;
  return row.certainty === 'inferred' ? PROVENANCE.placedInferred : PROVENANCE.placedCertain;
}

/**
 * The unit that a figure is printed in, by its digits beside the amount in 万元; null where they do not tell (zero, words, a
 * figure that was worked out).
 */
export function printedUnit(printed: string, wan: string): MoneyUnit | null {
  const numbers = printed
    .normalize('NFKC')
    .replace(/,/gu, '')
    .match(/\d+(?:\.\d+)?/gu);
  const [number] = numbers ?? [];
  const amount = wan.replace('-', '');
  if (numbers?.length !== 1 || number === undefined || compareDecimal(amount, '0') === 0) return null;
  if (compareDecimal(number, amount) === 0) return 'wan';
  return compareDecimal(number, inUnit(amount, 'yuan')) === 0 ? 'yuan' : null;
}
