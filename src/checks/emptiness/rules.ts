import type { Rule } from '../rule.ts';
import { DENIED_SPENDING, SOURCES_FILLED, ZERO_ROWS } from './figures.ts';
import {
  ANNOUNCED_TABLE,
  DENIED_FORM,
  INDICATOR_FILLED,
  PROJECT_FORMS,
  PROJECTS_EVALUATED,
} from './performance.ts';
import {
  BLANK_WITH_REASON,
  DECLARED_EMPTY,
  DEPARTMENT_FILLED,
  LISTED_TABLES,
  NO_DATA_NOTE,
} from './statements.ts';

/** The rules of this family, in the order they are shown. */
export const EMPTINESS_RULES: readonly Rule[] = [
  LISTED_TABLES,
  DECLARED_EMPTY,
  BLANK_WITH_REASON,
  NO_DATA_NOTE,
  DENIED_SPENDING,
  SOURCES_FILLED,
  DEPARTMENT_FILLED,
  ZERO_ROWS,
  ANNOUNCED_TABLE,
  DENIED_FORM,
  PROJECTS_EVALUATED,
  PROJECT_FORMS,
  INDICATOR_FILLED,
];
