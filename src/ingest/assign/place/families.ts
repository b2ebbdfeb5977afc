import type { ReadRow } from '../rows.ts';

const lastIndexOf = (rows: readonly ReadRow[], label: RegExp): number =>
  rows.findLastIndex((row) => label.test(row.label) && row.numbers.length > 0);

/** For each row of a statement of codes the row that it is a part of: the nearest longer class, else the total row. */
export function codeParents(rows: readonly ReadRow[]): (number | null)[] {
  const total = rows.findIndex((row) => row.codePrinted === '' && /^(?:合计|总计)$/u.test(row.label));
  return rows.map((row, index) => {
    if (index === total || row.codePrinted === '') return null;
    let parent = total === -1 ? null : total;
    let length = 0;
    rows.forEach((other, at) => {
      const contains =
        other.codePrinted !== '' && at !== index && row.codePrinted.startsWith(other.codePrinted);
      if (
        contains &&
        other.codePrinted.length < row.codePrinted.length &&
        other.codePrinted.length > length
      ) {
        parent = at;
        length = other.codePrinted.length;
      }
    });
    return parent;
  });
}

/** The same for the spending side of an overview: classes make up the year's spending, which with the rest makes the total. */
export function overviewParents(rows: readonly ReadRow[]): (number | null)[] {
  const grand = lastIndexOf(rows, /^(?:支出)?总计$/u);
  const year = lastIndexOf(rows, /^本年支出合计$/u);
  const spent = year === -1 ? rows.findIndex((row) => /^支出总计$/u.test(row.label)) : year;
  return rows.map((_, index) => {
    if (index === grand) return null;
    if (index === spent || index > spent) return grand === -1 ? null : grand;
    return spent === -1 ? null : spent;
  });
}
