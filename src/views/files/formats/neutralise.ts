/** What XML cannot hold would make a whole file unreadable. */
function isControl(character: string): boolean {
  return (character < ' ' && character !== '\n' && character !== '\t') || /[\uFFFE\uFFFF]/.test(character);
}

/** Text without the characters that no Office file can hold. */
export function printable(text: string): string {
  return [...text].filter((character) => !isControl(character)).join('');
}

/** Text that a spreadsheet might take for a formula, marked as text by an apostrophe, also where the cell is copied on. */
export function neutralise(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${printable(text)}` : printable(text);
}
