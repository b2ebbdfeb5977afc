import type { Claim } from '../../../model/claim.ts';
import type { Passage } from './passage.ts';

/** Claims of this kind, in the order of the text. */
export function readListClaims(passage: Passage): Claim[] {
  return passage.sections.length === 0 ? [] : [];
}
