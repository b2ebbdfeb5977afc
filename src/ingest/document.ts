import type { UndecidedReason } from '../model/undecided.ts';

/** A cell with its place. `column` counts from 0 where the format has real cells (Markdown, Excel, Word, HTML). */
export type Cell = {
  text: string;
  column: number | null;
  /** Left and right edge in points, where the format has coordinates (PDF). */
  left: number | null;
  right: number | null;
  /**
   * How many columns and rows the cell spans, where the format tells merged cells (then on every cell that is printed; the
   * cells a merged one covers are there too, blank and without these).
   */
  columns?: number;
  rows?: number;
};

/**
 * One line of the extracted text. `cells` is null where the format gives running text only, and then blank cells leave no
 * trace; where it is an array, every cell of the row is there, blank ones included.
 */
export type Line = {
  /** From 1, as `source_line`. */
  number: number;
  /** From 1, or null for formats without pages. */
  page: number | null;
  /** The characters of the line without markup (bold marks, bookmarks), full-width digits and signs kept as printed. */
  text: string;
  cells: Cell[] | null;
  /** Upper and lower edge in points from the top of the page, where the format has coordinates (PDF). */
  top?: number;
  bottom?: number;
  /** True where the cells were told from where the words stand, the table having no rules (PDF): likely, not sure. */
  isByPosition?: boolean;
};

/** The formats that can be opened. */
export type DocumentFormat = 'text' | 'markdown' | 'pdf' | 'docx' | 'xlsx' | 'html' | 'zip' | 'image';

/** What `open/` makes of a file of any format; nothing after `open/` knows a format. */
export type Document = {
  name: string;
  format: DocumentFormat;
  sha256: string;
  pages: number | null;
  lines: Line[];
  /** Pages that are pictures: what stands on them is not read, which is not the same as not being there. */
  picturePages?: readonly number[];
  /**
   * Pictures of a web page or a Word file: the line that each stands after (0 before the first), and whether it is as large
   * as a table or a page.
   */
  pictures?: readonly { after: number; isLarge: boolean }[];
  /** The files that a report of several was put together from, in their order, with the pages that each has in it. */
  parts?: readonly DocumentPart[];
};

/**
 * One of several files of a report: its first page in the whole, from 1, and how many it has. The name of one that came in an
 * archive of several has the archive's before it (`报告.zip/1.pdf`).
 */
export type DocumentPart = { name: string; format: DocumentFormat; firstPage: number; pages: number };

/** Why a file cannot be read, where something else can be done with it: `pictures` can be recognised. */
export type UnreadableKind = 'pictures' | 'other';

/** A file that cannot be read as a report: says what is wrong and what to do, in both languages. */
export class UnreadableReportError extends Error {
  readonly kind: UnreadableKind;

  constructor(
    readonly fileName: string,
    readonly messageZh: string,
    readonly messageEn: string,
    options?: ErrorOptions & { kind?: UnreadableKind },
  ) {
    super(`${fileName}: ${messageZh} / ${messageEn}`, options);
    this.name = 'UnreadableReportError';
    this.kind = options?.kind ?? 'other';
  }
}

/** Something seen and not understood, with its place; never guessed at. */
export type Undecided = {
  line: number;
  printed: string;
  statement: string;
  why: UndecidedReason;
  /** What of the document the reason is about: the row of a figure, the counties that it may be. */
  about?: string;
};
