import type { Line } from '../../document.ts';
import { maybeTitle } from '../../recognise/statement-title.ts';

/** The statement's title that a sheet's or file's name gives (`03 支出决算表.xlsx`, `GK03_支出决算表`), or null. */
export function titleOfName(name: string): string | null {
  const stem = name
    .replace(/^.*[/\\]/u, '')
    .replace(/\.[A-Za-z]{2,5}$/u, '')
    .trim();
  const bare = stem.replace(/^[A-Za-z\d\s._\-—、（()）]+/u, '');
  for (const candidate of [...bare.split(/[-_—\s]+/u).reverse(), bare, stem]) {
    const title = maybeTitle(candidate);
    if (title !== null && title.statement !== null) return title.printed;
  }
  return null;
}

/** The title that lines which print none get from the name over them; null where they print one or the name is none. */
export function missingTitle(name: string, lines: readonly Line[]): string | null {
  const title = titleOfName(name);
  if (title === null || lines.length === 0) return null;
  return lines.some((line) => maybeTitle(line.text) !== null) ? null : title;
}
