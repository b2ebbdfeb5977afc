import type { Claim } from '../../../../model/claim.ts';
import type { Passage } from '../passage.ts';
import { readContents } from './contents.ts';
import { readDenials } from './denials.ts';
import { readNames } from './names.ts';
import { readNumbering } from './numbering.ts';
import { readOtherLevel, readPerformanceTables } from './performance-tables.ts';
import { readRepeats } from './repeats.ts';
import { readTemplateResidue } from './template-residue.ts';
import { readTypography } from './typography.ts';
import { readUnits } from './units.ts';
import { readYears } from './years.ts';

/**
 * What the document shows about itself: names, years, contents, what it says there is none of, and residue. Where a mark
 * can be right or wrong both are given, `printed` beside `expected`.
 */
export function readMarks(passage: Passage): Claim[] {
  return [
    ...readYears(passage),
    ...readNames(passage),
    ...readUnits(passage),
    ...readOtherLevel(passage),
    ...readContents(passage),
    ...readDenials(passage),
    ...readPerformanceTables(passage),
    ...readTemplateResidue(passage),
    ...readTypography(passage),
    ...readNumbering(passage),
    ...readRepeats(passage),
  ];
}
