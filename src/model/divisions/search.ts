import type { Division, SpelledDivision } from './division.ts';
import { DIVISIONS, levelOfDivision, toDivision } from './divisions.ts';

const initialsOf = (spelled: string): string => spelled.replace(/[a-z]/gu, '').toLowerCase();

/** How well a word fits a division: 0 best, null not at all. The name first, then its city or province. */
function fit(division: SpelledDivision, word: string): number | null {
  const { code, name, city, province } = division;
  const spelled = division.spelled.toLowerCase();
  if (name === word || code === word) return 0;
  if (name.startsWith(word)) return name.length - word.length <= 1 ? 1 : 2;
  if (/^\d+$/u.test(word)) return code.startsWith(word) ? 2 : null;
  if (/^[a-z]+$/u.test(word)) {
    if (spelled === word) return 0;
    if (spelled.startsWith(word)) return spelled.length - word.length <= 4 ? 1 : 3;
    return initialsOf(division.spelled).startsWith(word) ? 4 : null;
  }
  if (name.includes(word)) return 5;
  return city.startsWith(word) || province.startsWith(word) ? 6 : null;
}

/** Han characters, letters and digits apart (`宝鸡meixian` is two words), syllables together (`mei xian`); letters small. */
function wordsOf(query: string): string[] {
  const words =
    query
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/gu, '')
      .match(/\p{Script=Han}+|[a-z]+|\d+/gu) ?? [];
  const isSpelled = words.every((word) => /^[a-z]+$/u.test(word));
  return isSpelled && words.length > 0 ? [words.join('')] : words;
}

/** A name written in one with what it belongs to (宝鸡市眉县): how well the rest fits. */
function fitJoined(division: SpelledDivision, word: string): number | null {
  const whole = `${division.province}${division.city}`;
  const at = word.indexOf(division.name);
  return at > 0 && whole.includes(word.slice(0, at).slice(-2)) && at + division.name.length === word.length
    ? 0
    : null;
}

/**
 * Divisions found by Chinese name, pinyin (`meixian`, `mx`) or code, the best fit first, then the higher division, then by code; several words
 * (`陕西 眉县`) must all fit. At most `limit`.
 */
export function searchDivisions(query: string, limit: number): Division[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return DIVISIONS.flatMap((division) => {
    const fits = words.map((word) => fit(division, word) ?? fitJoined(division, word));
    const worst = fits.reduce<number | null>(
      (sum, one) => (sum === null || one === null ? null : sum + one),
      0,
    );
    return worst === null ? [] : [{ division, worst }];
  })
    .sort(
      (a, b) =>
        a.worst - b.worst ||
        levelOfDivision(a.division) - levelOfDivision(b.division) ||
        (a.division.code < b.division.code ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ division }) => toDivision(division));
}
