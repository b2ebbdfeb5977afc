import type { Line } from '../../../document.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Passage } from '../passage.ts';
import { makeMark, type MarkClaim } from './make-mark.ts';

/** A clause or paragraph shorter than this may well be said twice. */
const SHORTEST = 30;
/** Clauses in a row that come to as much are a paragraph printed again, whatever heading is glued before it. */
const BLOCK = 120;
const ORDINAL =
  /^(?:第[一二三四五六七八九十]部分|[一二三四五六七八九十]{1,3}[、.]|（[^（）]{1,3}）|\d{1,2}[、.])+/;

type Clause = {
  text: string;
  line: Line | undefined;
  end: Line | undefined;
  /** The lines of its characters, `text` the last of them. */
  places: readonly Line[];
  paragraph: number;
};
type Block = { first: Clause; last: Clause; copy: Clause; copyEnd: Clause; length: number };

function clausesOf(paragraphs: readonly Prose[]): Clause[] {
  return paragraphs.flatMap((part, paragraph) => {
    const found: Clause[] = [];
    for (const match of part.text.matchAll(/[^。；\n]+/g)) {
      const text = match[0].replace(ORDINAL, '');
      const at = match.index;
      if (text.length >= 8)
        found.push({
          text,
          line: part.places[at],
          end: part.places[at + match[0].length - 1],
          places: part.places.slice(at + match[0].length - text.length, at + match[0].length),
          paragraph,
        });
    }
    return found;
  });
}

/** The clause before a block, where it ends alike: its beginning is a heading glued to it. */
function sameEnd(
  first: Clause | undefined,
  copy: Clause | undefined,
): { first: Clause; copy: Clause; length: number } | null {
  if (first === undefined || copy === undefined) return null;
  let length = 0;
  while (length < first.text.length && first.text.at(-1 - length) === copy.text.at(-1 - length)) length += 1;
  if (length < SHORTEST) return null;
  const from = (clause: Clause): Clause => ({ ...clause, line: clause.places.at(-length) });
  return { first: from(first), copy: from(copy), length };
}

/** Runs of clauses that stand word for word as they stood before. */
function blocks(clauses: readonly Clause[]): Block[] {
  const seen = new Map<string, number>();
  const found: Block[] = [];
  let open: (Block & { next: number }) | null = null;
  const close = (): void => {
    if (open !== null) found.push(open);
    open = null;
  };
  clauses.forEach((clause, index) => {
    const earlier = seen.get(clause.text);
    const source = earlier === undefined ? undefined : clauses[earlier];
    if (earlier === undefined || source === undefined) close();
    else if (open?.next === earlier) {
      open = {
        ...open,
        last: source,
        copyEnd: clause,
        length: open.length + clause.text.length,
        next: earlier + 1,
      };
    } else {
      close();
      const lead = sameEnd(clauses[earlier - 1], clauses[index - 1]);
      open = {
        first: lead?.first ?? source,
        last: source,
        copy: lead?.copy ?? clause,
        copyEnd: clause,
        length: clause.text.length + (lead?.length ?? 0),
        next: earlier + 1,
      };
    }
    if (earlier === undefined) seen.set(clause.text, index);
  });
  close();
  return found;
}

function bare(part: Prose | undefined): string {
  return (part?.text ?? '').replace(ORDINAL, '').replace(/[。；：]$/, '');
}

/** Where the last clause reaches the end of a heading glued to its paragraph, whole paragraphs cannot be told; the length can. */
function isWholeParagraph(block: Block, paragraphs: readonly Prose[]): boolean {
  const copied = bare(paragraphs[block.copy.paragraph]);
  return copied.length >= SHORTEST && copied === bare(paragraphs[block.first.paragraph]);
}

/** How many paragraphs may lie between a paragraph and its copy for it to be printed twice in one go. */
const NEAR = 2;

/**
 * Paragraphs printed twice. A copy that follows at once is `paragraph_again`; one further off (the duties said again in an
 * annex, one text in two forms) is `paragraph_twice`. The explanations of terms are left out.
 */
export function readRepeats(passage: Passage): MarkClaim[] {
  const glossary = new Set<number>();
  for (const section of passage.sections) {
    if (section.kind !== 'glossary') continue;
    for (const line of section.prose.places) glossary.add(line.number);
  }
  const told = passage.paragraphs.filter((part) => !glossary.has(part.places[0]?.number ?? 0));
  return blocks(clausesOf(told))
    .filter((block) => block.length >= BLOCK || isWholeParagraph(block, told))
    .map((block) => {
      const apart = block.copy.paragraph - block.last.paragraph;
      const isAgain = apart > 0 && apart <= NEAR && block.length >= BLOCK;
      const { line } = block.copy;
      return makeMark(
        isAgain ? 'paragraph_again' : 'paragraph_twice',
        { printed: String(block.length) },
        line,
        [block.copyEnd.end, block.first.line, block.last.end],
      );
    });
}
