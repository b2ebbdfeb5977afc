import { codesNamed } from '../../sentences/name-to-code.ts';

/** Digits of a code of 类, 款 and 项. */
export const LEVEL_LENGTHS = [3, 5, 7] as const;

/**
 * The code that a name marked as level `level` means below the codes already named: of that level and under them where the
 * list has one, else of another level or another branch, so that a wrong mark or a wrong branch shows. `''` where no code
 * has the name or the choice is open.
 */
export function codeAtLevel(name: string, level: number, above: readonly string[]): string {
  const codes = codesNamed('functional', name);
  const length = LEVEL_LENGTHS[level] ?? 0;
  const parents = above.filter((code) => code !== '').toReversed();
  const atLevel = codes.filter((code) => code.length === length);
  for (const candidates of [atLevel, codes]) {
    for (const parent of parents) {
      const inside = candidates.filter((code) => code !== parent && code.startsWith(parent));
      if (inside.length > 0) return inside.sort((a, b) => a.length - b.length)[0] ?? '';
    }
  }
  const only = atLevel.length > 0 ? atLevel : codes;
  return only.length === 1 ? (only[0] ?? '') : '';
}

/** The printed words that end in a name of the list: what stands before it (主要用于, 其中) is left out. */
export function nameInWords(words: string): string {
  for (let from = 0; from <= words.length - 2; from += 1) {
    const name = words.slice(from);
    if (codesNamed('functional', name).length > 0) return name;
  }
  return '';
}
