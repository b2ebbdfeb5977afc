import type { StatementId } from '../../../src/model/statement.ts';

/** The families of rules, as the matrix of 核对 shows them. */
export type ContradictionFamily =
  | 'inside' // inside a statement
  | 'between' // between statements
  | 'prose' // prose against statements, lists in prose, chart data
  | 'words' // percentages and words
  | 'codes' // codes and names
  | 'identity' // time and identity
  | 'emptiness' // declared empty, blank, announced and absent
  | 'residue' // sample text, instructions, tracked changes, numbering, punctuation, repeats
  | 'plausibility'; // notices only

/**
 * Something a report says that cannot be true beside something else it says, written down from reading the report by hand,
 * before any rule ran. The words are ours.
 */
export type Contradiction = {
  /** Lower-case English, unique in its report. */
  id: string;
  family: ContradictionFamily;
  severity: 'error' | 'notice';
  /** The lines of the document where the two sides stand; the first is where the wrong thing is printed. */
  lines: readonly number[];
  statement?: StatementId;
  code?: string;
  /** The value as printed there, and what it should be by the other side; plain decimals or words of ours. */
  actual?: string;
  expected?: string;
  /** In our own words, with the figures. */
  note: string;
  /** The id of the contradiction this one only follows from. */
  followsFrom?: string;
};

/** Something that looks wrong and is not (rounding of 0.01, a known variant of a name), so no rule may call it an error. */
export type Harmless = { lines: readonly number[]; note: string };
