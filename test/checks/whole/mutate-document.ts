import type { CheckInput } from '../../../src/checks/rule.ts';
import { RULES } from '../../../src/checks/rules.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { readTerms } from '../../../src/checks/write-terms.ts';
import type { Document } from '../../../src/ingest/document.ts';
import { readClaims } from '../../../src/ingest/narrate/claims/read-claims.ts';
import { identify } from '../../../src/ingest/narrate/identify.ts';
import { narrate } from '../../../src/ingest/narrate/narrate.ts';
import { paragraphs } from '../../../src/ingest/narrate/prose/prose.ts';
import { sections } from '../../../src/ingest/narrate/prose/sections.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { readReport } from '../../../src/ingest/read-report.ts';
import { recogniseTables } from '../../../src/ingest/recognise/recognise-tables.ts';
import { CLEAN_LINES } from './clean-document.ts';

/** One place of the clean report printed otherwise. `line` counts from one, as documents do. */
export type Change = { line: number; at: number; from: string; to: string };

/** What every rule of every family says of a changed report. */
export type Said = {
  /** Ids of the rules that fail, each once, sorted. */
  rules: string[];
  causes: number;
  /** Whether a failure shows the changed line among its places. */
  isShown: boolean;
};

const open = (lines: readonly string[]): Promise<Document> =>
  openDocument('clean.md', new TextEncoder().encode(lines.join('\n')));

const CLEAN = await open(CLEAN_LINES);
const TABLES = recogniseTables(CLEAN);
const TABLE_LINES = new Set(
  TABLES.flatMap(({ firstLine, lastLine }) =>
    Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index),
  ),
);
/** What the clean report is read as. */
export const CLEAN_READING = readReport(CLEAN, { reportId: 'clean-2023' });
const PRINTED = CLEAN_READING.facts.filter(({ origin }) => origin === 'printed');

/** The report with other prose is read as {@link readReport} does, but for its statements, which stay the same. */
function readProse(document: Document): CheckInput {
  const identity = { ...identify(document, TABLE_LINES), reportId: 'clean-2023' };
  const { facts, ...narrative } = narrate(document, TABLE_LINES, identity);
  const said = paragraphs(document, TABLE_LINES);
  return {
    ...CLEAN_READING,
    ...narrative,
    report: { ...CLEAN_READING.report, ...identity },
    facts: [...PRINTED, ...facts],
    claims: readClaims({
      document,
      tables: TABLES,
      tableLines: TABLE_LINES,
      identity,
      paragraphs: said,
      sections: sections(said),
    }),
  };
}

/** Whether a line belongs to a statement and not to prose. */
export function isTableLine(line: number): boolean {
  return TABLE_LINES.has(line);
}

/** What is read of the clean report with one place changed. */
export async function readChanged({ line, at, from, to }: Change): Promise<CheckInput> {
  const before = CLEAN_LINES[line - 1] ?? '';
  const lines = CLEAN_LINES.with(line - 1, before.slice(0, at) + to + before.slice(at + from.length));
  const document = await open(lines);
  return isTableLine(line) ? readReport(document, { reportId: 'clean-2023' }) : readProse(document);
}

/** What the rules of all families say of it. */
export function saidOf(input: CheckInput, line: number): Said {
  const failing = runChecks(input, RULES).filter(({ outcome }) => outcome === 'fails');
  return {
    rules: [...new Set(failing.map(({ rule }) => rule))].sort(),
    causes: failing.filter(({ cause }) => cause === '').length,
    isShown: failing.some(({ terms }) => readTerms(terms).some(({ sourceLine }) => sourceLine === line)),
  };
}

/** Every place in the lines where a pattern stands, with what it becomes there; what stays the same is no change. */
export function changesOf(
  pattern: RegExp,
  become: (found: string, before: string, line: number) => readonly string[],
  isWanted: (line: number) => boolean = () => true,
): Change[] {
  return CLEAN_LINES.flatMap((text, index) =>
    isWanted(index + 1)
      ? [...text.matchAll(pattern)].flatMap((match) =>
          become(match[0], text.slice(0, match.index), index + 1)
            .filter((to) => to !== match[0])
            .map((to) => ({ line: index + 1, at: match.index, from: match[0], to })),
        )
      : [],
  );
}

/** A change in words, for the name of a failure. */
export function nameOf({ line, at, from, to }: Change): string {
  return `${String(line)}: …${(CLEAN_LINES[line - 1] ?? '').slice(Math.max(0, at - 14), at)}[${from} → ${to}]`;
}
