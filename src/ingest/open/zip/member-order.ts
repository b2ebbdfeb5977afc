const NUMERALS = '零一二三四五六七八九';
/** A Chinese ordinal: closed by a mark (二、), or opened by one (第二, 附件二, 表二, （二）). */
const ORDINAL =
  /(?<=[第件表(（]|^)[零〇一二三四五六七八九十百]{1,5}(?=[、.．)）\s_\-—部张]|$)|(?<=[第件表])[零〇一二三四五六七八九十百]{1,5}/gu;

function valueOf(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const character of numeral.replace('〇', '零')) {
    const value = NUMERALS.indexOf(character);
    if (value !== -1) digit = value;
    else {
      total += (digit === 0 ? 1 : digit) * (character === '十' ? 10 : 100);
      digit = 0;
    }
  }
  return total + digit;
}

const keysOf = (path: string): (string | number)[] =>
  path
    .split('/')
    .map((part) => part.normalize('NFKC').replace(ORDINAL, (numeral) => String(valueOf(numeral))))
    .join('\u0000')
    .split(/(\d{1,15})/u)
    .map((part) => (/^\d/u.test(part) ? Number(part) : part));

/** The order that people give files by their names: 2 before 10, 二 before 十, a folder's files together. */
export function compareMembers(a: string, b: string): number {
  const others = keysOf(b);
  const own = keysOf(a);
  for (const [at, key] of own.entries()) {
    const other = others[at];
    if (other === undefined) return 1;
    if (key === other) continue;
    if (typeof key === 'number' && typeof other === 'number') return key - other;
    return String(key) < String(other) ? -1 : 1;
  }
  return own.length - others.length || (a < b ? -1 : a > b ? 1 : 0);
}
