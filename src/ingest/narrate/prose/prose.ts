import type { Document, Line } from '../../document.ts';

/**
 * Running text with the place of each character. `text` is for matching (one character for one printed character, digits
 * and brackets normalised, spaces left out); `printed` holds the same characters as they stand in the report.
 */
export type Prose = { text: string; printed: string; places: readonly Line[] };

/** One printed character as matched on. Brackets and marks become full-width, digits and letters half-width. */
const MARKS: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '．': '.',
  '·': '.',
};

function normaliseCharacter(character: string): string {
  const mark = MARKS[character];
  if (mark !== undefined) return mark;
  if (!/[\uff01-\uff5e]/.test(character) || '，：；（）！？'.includes(character)) return character;
  return character.normalize('NFKC');
}

/** Page numbers, tracked-change residue (修订痕迹) and lines without a character: no prose. */
export function isResidue(text: string): boolean {
  return /删除\[/.test(text) || /^[\s—–-]*\d{0,3}[\s—–-]*$/.test(text) || /^\s*[（(]\s*$/.test(text);
}

/** The line without the marks a format may leave: bookmarks, Markdown heads and list dashes, bold. */
export function plainText(line: Line): string {
  return line.text
    .replace(/\[bookmark: [^\]]*\]/g, '')
    .replace(/<\/?b>|\*\*/g, '')
    .replace(/^\s*(?:#+|-)\s+/, '');
}

// Every reader of claims looks at the lines again; a document's lines never change.
const KNOWN = new WeakMap<Line, Prose>();

/** The prose of one line. Spaces go, but two numbers side by side stay two. */
export function proseOfLine(line: Line): Prose {
  const known = KNOWN.get(line) ?? makeProse(line);
  KNOWN.set(line, known);
  return known;
}

function makeProse(line: Line): Prose {
  let text = '';
  let printed = '';
  let gap = false;
  for (const character of plainText(line)) {
    if (/\s/.test(character)) {
      gap = true;
      continue;
    }
    const normal = normaliseCharacter(character);
    if (gap && /\d$/.test(text) && /\d/.test(normal)) {
      text += ' ';
      printed += ' ';
    }
    text += normal;
    printed += character;
    gap = false;
  }
  // An astral character is two units in `text` and in `printed` alike, so places count units.
  const separated = text.replace(/,(?!\d)|(?<!\d),/g, '，');
  return { text: separated, printed, places: Array.from({ length: text.length }, () => line) };
}

/** The parts in order, with `between` (a line break where paragraphs meet) standing at the place of the part before it. */
export function joinProse(parts: readonly Prose[], between: '' | '\n'): Prose {
  const said = parts.filter((part) => part.text !== '');
  const gap = (part: Prose, index: number): readonly Line[] =>
    between === '' || index === said.length - 1 ? [] : part.places.slice(-1);
  return {
    text: said.map((part) => part.text).join(between),
    printed: said.map((part) => part.printed).join(between),
    // Every character has its place: a section's are put together as lists, not one by one.
    places: new Array<Line>().concat(...said.flatMap((part, index) => [part.places, gap(part, index)])),
  };
}

/** The characters of `prose` from `start` to `end`. */
export function sliceProse(prose: Prose, start: number, end: number): Prose {
  return {
    text: prose.text.slice(start, end),
    printed: prose.printed.slice(start, end),
    places: prose.places.slice(start, end),
  };
}

const PARAGRAPH_START =
  /^(?:第[一二三四五六七八九十\d]部分|[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、](?!\d)|（\d{1,2}）)/;
const HEADING_END = /(?:说明|情况|结果|概况|职责|机构|设置|构成|决算表|解释|附件|报告|结论|建议)$/;

/** Whether a line opens a paragraph by its ordinal (一、 （一） 1. 第三部分). */
export function startsParagraph(text: string): boolean {
  return PARAGRAPH_START.test(text.trimStart());
}

/** The next line that says something. */
function textAfter(lines: readonly Line[], at: number): string {
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    const { text } = line === undefined ? { text: '' } : proseOfLine(line);
    if (text !== '') return text;
  }
  return '';
}

/** How a sentence on the accounts begins; no heading goes on like that. */
const SENTENCE_START = /^(?:20\d\d年|本(?:年|部门|单位|局)|我(?:局|单位|部门)|全年|按照|根据|截至|经)/;

const CHAPTER_START = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;

/** Whether a line with a chapter's ordinal is a heading by what follows it: short, unpunctuated, and a sentence or an ordinal below. */
function isHeadingBefore(text: string, next: string): boolean {
  const name = text.replace(CHAPTER_START, '');
  const isShort = name !== text && name.length <= 30 && !/[，。；：、\d]/.test(name);
  return isShort && (SENTENCE_START.test(next) || startsParagraph(next));
}

/**
 * The paragraphs of the document's prose: wrapped lines joined, lines of statement tables and residue left out. A line
 * that closes with a full stop, or a complete heading, ends its paragraph; a line that opens with an ordinal begins one.
 */
export function paragraphs(document: Document, tableLines: ReadonlySet<number>): Prose[] {
  const found: Prose[] = [];
  let parts: Prose[] = [];
  let current = '';
  const close = (): void => {
    if (parts.length > 0) found.push(joinProse(parts, ''));
    parts = [];
    current = '';
  };
  for (const [at, line] of document.lines.entries()) {
    if (tableLines.has(line.number)) {
      close();
      continue;
    }
    if (isResidue(line.text)) continue;
    const prose = proseOfLine(line);
    if (prose.text === '') continue;
    const isMarkdownHead = document.format === 'markdown' && /^\s*#/.test(line.text);
    const isChartCaption = /^（?图\d/.test(prose.text);
    if (startsParagraph(prose.text) || isMarkdownHead || isChartCaption) close();
    parts.push(prose);
    current += prose.text;
    const isHeading =
      current.length < 60 &&
      startsParagraph(current) &&
      (HEADING_END.test(current) || isHeadingBefore(current, textAfter(document.lines, at)));
    if (/[。：]$/.test(prose.text) || isHeading || isMarkdownHead || isChartCaption) close();
  }
  close();
  return found;
}
