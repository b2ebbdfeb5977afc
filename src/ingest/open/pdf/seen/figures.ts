/** What stands for a character that the file does not tell: never part of a figure, and seen to be missing. */
export const UNKNOWN = '\ufffd';

/** Whether a character is one that figures are made of. */
export const isOfAFigure = (text: string): boolean => /^[\d.,，．０-９-]$/u.test(text);

/** As shares of the type's size: no digit of any typeface is as narrow or as wide. */
const NARROWEST = 0.1;
const WIDEST = 1.5;
/** What a digit takes whose width the file tells wrongly. */
export const USUAL_WIDTH = 0.5;
/** No two digits of a figure begin as near to each other. */
export const TOO_NEAR = 0.1;

/**
 * Whether a character of a figure is as wide (a share of the type's size) as none can be: the file's widths are wrong, and
 * its neighbours are painted over it, or away from it.
 */
export const isOddWidth = (width: number, text: string): boolean =>
  !(width >= NARROWEST && width <= WIDEST) && isOfAFigure(text);
