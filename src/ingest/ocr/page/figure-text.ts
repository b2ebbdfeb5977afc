import { foldWidth, withoutSpaces } from '../../recognise/fold-text.ts';

/** What may stand in a figure or a code, and what an engine takes a digit for. */
const FIGURE_LIKE = /^[-—–−]?[\d.,。．，·:：%OoQlI|]+$/u;

/** Whether a word may be a figure or a code: mostly digits and their marks. */
export function isFigureLike(text: string): boolean {
  const plain = withoutSpaces(text);
  return FIGURE_LIKE.test(plain) && /\d/u.test(plain);
}

/**
 * A recognised figure with its marks put right where only one reading of them makes a figure: every mark but the last parts
 * thousands, and the last parts the hundredths where two digits follow. Digits are never changed. Null for what is no figure.
 */
export function maybeFigure(text: string): string | null {
  const plain = foldWidth(withoutSpaces(text))
    .replace(/[—–−]/gu, '-')
    .replace(/[。．·]/gu, '.');
  if (/^-?\d+$/u.test(plain)) return plain;
  const match = /^(-?)(\d{1,3}(?:[.,]\d{3})+|\d+)[.,](\d{2})$/u.exec(plain);
  if (match === null) return /^-?\d+\.\d+$/u.test(plain) ? plain : null;
  const [, sign = '', whole = '', hundredths = ''] = match;
  return `${sign}${whole.replaceAll('.', ',')}.${hundredths}`;
}
