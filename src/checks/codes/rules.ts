import type { Rule } from '../rule.ts';
import { GLOSSARY_PATH, PATH_IN_STATEMENTS, PATH_LEVELS } from './paths.ts';
import { CODE_DIGITS, CODE_LISTED, CODE_NAME, CODE_PARENT, NAME_ONCE } from './rows.ts';

/** The rules of this family, in the order they are shown. */
export const CODES_RULES: readonly Rule[] = [
  CODE_DIGITS,
  CODE_LISTED,
  CODE_NAME,
  CODE_PARENT,
  NAME_ONCE,
  PATH_LEVELS,
  PATH_IN_STATEMENTS,
  GLOSSARY_PATH,
];
