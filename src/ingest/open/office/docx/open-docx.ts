import type { Document } from '../../../document.ts';
import { lineWriter } from '../../blocks/line-writer.ts';
import { damaged, nothingToRead } from '../../blocks/refusals.ts';
import { writeBlocks } from '../../blocks/write-blocks.ts';
import { sha256 } from '../../sha256.ts';
import type { ArchiveEntry } from '../../zip/read-archive.ts';
import { parseXml } from '../parse-xml.ts';
import { chartLines } from './chart-lines.ts';
import { documentBlocks } from './document-blocks.ts';
import { listCounter } from './numbering/count-lists.ts';
import { readNumbering } from './numbering/read-numbering.ts';

/** Where the text of a Word file is, unless the package says otherwise: `word/document.xml`. */
const BODY = /^word\/document\d*\.xml$/iu;
const MAX_CHARTS = 200;

/** Whether an archive's files are those of a Word document. */
export function isDocx(entries: readonly ArchiveEntry[]): boolean {
  return entries.some((entry) => BODY.test(entry.path));
}

/** The parts that the body's relations name, by the relations' ids. */
function relationTargets(name: string, relations: ArchiveEntry | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (relations === undefined) return targets;
  parseXml(name, relations.read(), {
    open(_, attributes) {
      const { Id: id, Target: target, TargetMode: mode } = attributes;
      if (id === undefined || target === undefined || mode === 'External') return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `word/${target}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

/**
 * Opens a Word document (.docx).
 * @throws UnreadableReportError for a damaged, empty or endless one
 */
export function openDocx(name: string, bytes: Uint8Array, entries: readonly ArchiveEntry[]): Document {
  const body = entries.find((entry) => BODY.test(entry.path));
  if (body === undefined) throw damaged(name);
  const relations = entries.find(
    (entry) => entry.path.toLowerCase() === body.path.toLowerCase().replace('word/', 'word/_rels/') + '.rels',
  );
  const targets = relationTargets(name, relations);
  let charts = 0;
  const chartOf = (relation: string): readonly string[] => {
    const part = entries.find((entry) => entry.path === targets.get(relation));
    charts += 1;
    return part === undefined || charts > MAX_CHARTS ? [] : chartLines(name, part.read());
  };
  const { blocks, pages } = documentBlocks(
    name,
    body.read(),
    chartOf,
    listCounter(readNumbering(name, entries)),
  );
  const writer = lineWriter(name);
  writeBlocks(blocks, writer);
  const lines = pages === null ? writer.lines.map((line) => ({ ...line, page: null })) : writer.lines;
  if (lines.length === 0) throw nothingToRead(name);
  const { pictures } = writer;
  return {
    name,
    format: 'docx',
    sha256: sha256(bytes),
    pages,
    lines,
    ...(pictures.length > 0 && { pictures }),
  };
}
