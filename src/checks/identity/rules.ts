import type { Rule } from '../rule.ts';
import { CONTENTS_HEADING, TABLE_TITLE } from './contents.ts';
import { AGENCY_NAME, BODY_NAME, OTHER_LEVEL } from './names.ts';
import { UNIT_COUNT, UNIT_PARTS } from './units.ts';
import { COMPARED_YEAR, OTHER_YEAR, SENTENCE_YEAR, STATE_DATE, TITLE_YEAR } from './years.ts';

/** The rules of this family, in the order they are shown. */
export const IDENTITY_RULES: readonly Rule[] = [
  TITLE_YEAR,
  SENTENCE_YEAR,
  STATE_DATE,
  COMPARED_YEAR,
  OTHER_YEAR,
  BODY_NAME,
  AGENCY_NAME,
  UNIT_COUNT,
  UNIT_PARTS,
  OTHER_LEVEL,
  TABLE_TITLE,
  CONTENTS_HEADING,
];
