import type { Claim } from '../../../../model/claim.ts';
import type { Line } from '../../../document.ts';
import type { Prose } from '../../prose/prose.ts';

export type MarkClaim = Extract<Claim, { kind: 'mark' }>;

/** How many characters a mark shows at most: enough to find it, never a sentence. */
const LONGEST = 16;

/** Where a line stands. */
export function placeOfLine(line: Line | undefined): MarkClaim['place'] {
  return { sourcePage: line?.page ?? null, sourceLine: line?.number ?? null };
}

/** A mark at a line; `also` are further lines of the same thing. */
export function makeMark(
  mark: string,
  shown: { printed: string; expected?: string; longest?: number },
  line: Line | undefined,
  also: readonly (Line | undefined)[] = [],
): MarkClaim {
  const cut = (text: string): string =>
    Array.from(text)
      .slice(0, shown.longest ?? LONGEST)
      .join('');
  return {
    kind: 'mark',
    mark,
    printed: cut(shown.printed),
    expected: shown.expected ?? '',
    place: placeOfLine(line),
    also: also.map(placeOfLine),
  };
}

/** A mark for each match of `pattern` in the prose; what is shown is the first group, or else the match. */
export function marksIn(mark: string, prose: readonly Prose[], pattern: RegExp): MarkClaim[] {
  return prose.flatMap((part) =>
    [...part.text.matchAll(pattern)].map((match) => {
      const shown = match[1] ?? match[0];
      const at = match.index + match[0].indexOf(shown);
      return makeMark(mark, { printed: part.printed.slice(at, at + shown.length) }, part.places[at]);
    }),
  );
}
