/**
 * Full-width digits, letters and the marks of numbers as half-width, one character for one, so that places in the folded
 * text are places in the printed text.
 */
export function foldWidth(text: string): string {
  return text.replace(
    /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0c\uff0e\uff0d\uff1a\u2212]/gu,
    (character) => (character === '\u2212' ? '-' : String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
  );
}

/** Printed text without any space (the ideographic one included). */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A page's number standing alone (`— 13 —`, `—6—`, `第 3 页`) or tracked-change residue (`删除[Administrator]:`). */
export function isResidueLine(text: string): boolean {
  const plain = withoutSpaces(foldWidth(text));
  return (
    plain === '' ||
    /^[—–―-]+\d{1,4}[—–―-]+$/u.test(plain) ||
    /^第\d{1,4}页(?:共\d{1,4}页)?$/u.test(plain) ||
    /^[…\p{Script=Han}]{0,6}删除\[[^\]]*\][:：]?$/u.test(plain)
  );
}
