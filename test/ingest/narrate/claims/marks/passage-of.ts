import type { Claim } from '../../../../../src/model/claim.ts';
import { readMarks } from '../../../../../src/ingest/narrate/claims/marks/marks.ts';
import type { Passage } from '../../../../../src/ingest/narrate/claims/passage.ts';
import type { Document } from '../../../../../src/ingest/document.ts';
import { paragraphs } from '../../../../../src/ingest/narrate/prose/prose.ts';
import { sections } from '../../../../../src/ingest/narrate/prose/sections.ts';
import { recogniseTables } from '../../../../../src/ingest/recognise/recognise-tables.ts';
import type { Identity } from '../../../../../src/ingest/narrate/identity.ts';
import { documentOf, IDENTITY } from '../../document-of.ts';

/** A passage of our own lines, read as a report of 甲县医疗保障局 for 2021. */
export function passageOf(
  lines: readonly string[],
  options: { format?: Document['format']; identity?: Partial<Identity> } = {},
): Passage {
  const document = documentOf(lines, options.format);
  const tables = recogniseTables(document);
  const tableLines = new Set(
    tables.flatMap(({ firstLine, lastLine }) =>
      Array.from({ length: lastLine - firstLine + 1 }, (_, at) => firstLine + at),
    ),
  );
  const said = paragraphs(document, tableLines);
  return {
    document,
    tables,
    tableLines,
    identity: { ...IDENTITY, ...options.identity },
    paragraphs: said,
    sections: sections(said),
  };
}

type Mark = Extract<Claim, { kind: 'mark' }>;

/** The marks of the given id: what is printed, what is expected, and the lines. */
export function marks(
  id: string,
  lines: readonly string[],
  options: Parameters<typeof passageOf>[1] = {},
): [string, string, number[]][] {
  return readMarks(passageOf(lines, options))
    .filter((claim): claim is Mark => claim.kind === 'mark' && claim.mark === id)
    .map(({ printed, expected, place, also }) => [
      printed,
      expected,
      [place, ...also].flatMap(({ sourceLine }) => (sourceLine === null ? [] : [sourceLine])),
    ]);
}
