import type { Claim } from '../../../../model/claim.ts';
import type { Passage } from '../passage.ts';

/** What the document shows about itself: names, years, contents, residue. */
export function readMarks(passage: Passage): Claim[] {
  return passage.sections.length === 0 ? [] : [];
}
