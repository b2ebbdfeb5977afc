import type { Block } from '../../blocks/block.ts';
import type { ParagraphList } from './numbering/count-lists.ts';

/** A paragraph of a Word document while it is read. */
export type Paragraph = {
  text: string;
  /** The number that Word writes before it by itself. */
  number: string;
  numbered: ParagraphList;
  page: number | null;
  after: Block[];
  isMarkDeleted: boolean;
};

/**
 * A paragraph with the number that Word writes before it. Blank ones are left out, but for a number that is all there is
 * in a cell (序号); a figure's cell is the figure alone, whatever list it is in.
 */
export function withNumber({ text, number }: Paragraph, isInCell: boolean): string {
  const isBlank = text.trim() === '';
  if (isBlank) return isInCell ? number : '';
  const startsWithDigit = /^\s*[-－(（]?[\d\uff10-\uff19]/u.test(text);
  if (isInCell && startsWithDigit) return text;
  return number + (number !== '' && startsWithDigit ? ' ' : '') + text;
}
