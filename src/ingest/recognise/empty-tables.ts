import type { StatementId } from '../../model/statement.ts';
import type { Document, Line } from '../document.ts';
import { isResidueLine, withoutSpaces } from './fold-text.ts';
import { maybeTitle } from './statement-title.ts';

/** What a report's list of statements (是否空表) says of one: whether its table is empty, and why (an id of ours, or ''). */
export type DeclaredTable = { statement: StatementId; empty: boolean; reason: string; line: number };

const ENTRY_START = /^表\d{1,2}/u;
const ENTRY = /^表\d{1,2}[:：、]?(.+?表(?:[（(][^（()）]*[)）])?)(是|否)(.*)$/u;

const REASONS: readonly [RegExp, string][] = [
  [/统筹|由.{0,3}(?:市|省)/u, 'managed_by_city'],
  [/不涉及/u, 'not_applicable'],
  [/没有|无/u, 'none_in_year'],
];

/** The id of the reason that the report's words give for an empty table; '' where it gives none. */
export function emptyReason(words: string): string {
  const plain = withoutSpaces(words);
  return plain === '' ? '' : (REASONS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other');
}

function directoryStart(lines: readonly Line[]): number {
  return lines.findIndex((line, at) => {
    const plain = withoutSpaces(line.text);
    const next = withoutSpaces(lines[at + 1]?.text ?? '');
    return (
      plain.endsWith('是否空表') ||
      plain.includes('是否空表') ||
      (plain.endsWith('是否') && next.startsWith('空表'))
    );
  });
}

/** The directory's entries, each in one string, with the line it begins on. */
function entries(lines: readonly Line[], endLine: number): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  for (const line of lines) {
    if (line.number >= endLine) break;
    const plain = withoutSpaces(line.text);
    const last = found.at(-1);
    if (ENTRY_START.test(plain)) found.push({ text: plain, line: line.number });
    else if (last !== undefined) last.text += plain;
  }
  return found;
}

/**
 * What the list of statements before the tables declares. `firstTable` is the line of the first statement's title, where
 * the list has ended at the latest.
 */
export function declaredTables(document: Document, firstTable: number): DeclaredTable[] {
  const lines = document.lines.filter((line) => !isResidueLine(line.text));
  const start = directoryStart(lines);
  if (start === -1) return [];
  return entries(lines.slice(start), firstTable).flatMap(({ text, line }) => {
    const [, title = '', empty = '', words = ''] = ENTRY.exec(text) ?? [];
    const statement = maybeTitle(title)?.statement ?? null;
    return statement === null
      ? []
      : [{ statement, empty: empty === '是', reason: empty === '是' ? emptyReason(words) : '', line }];
  });
}
