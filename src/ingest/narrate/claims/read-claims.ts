import type { Claim } from '../../../model/claim.ts';
import { readListClaims } from './list-claims.ts';
import { readMarks } from './marks/marks.ts';
import type { Passage } from './passage.ts';
import { readPathClaims } from './path-claims.ts';
import { readWordClaims } from './word-claims.ts';

/**
 * Everything a report's prose, headings and layout assert that a check can hold against its figures. Numbers, codes and
 * printed names only; never throws on data.
 */
export function readClaims(passage: Passage): Claim[] {
  return [
    ...readListClaims(passage),
    ...readWordClaims(passage),
    ...readPathClaims(passage),
    ...readMarks(passage),
  ];
}
