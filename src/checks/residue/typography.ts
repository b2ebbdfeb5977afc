import type { Rule } from '../rule.ts';
import { markRule } from './mark-rule.ts';

/** 85..54: a number that is none as printed. */
export const MALFORMED_NUMBER: Rule = markRule({
  id: 'malformed-number',
  family: 'residue',
  marks: ['malformed_number'],
  severity: 'error',
  label: '数字',
  words: ({ printed }) => ({
    zh: `“${printed}”不是规范的数字。`,
    en: `“${printed}” is no number as printed.`,
  }),
});

/** 、、 or ，。: two marks where one is enough. */
export const DOUBLED_PUNCTUATION: Rule = markRule({
  id: 'doubled-punctuation',
  family: 'residue',
  marks: ['doubled_punctuation'],
  severity: 'notice',
  label: '标点',
  words: ({ printed }) => ({
    zh: `标点重复“${printed}”，可能缺了文字。`,
    en: `Two marks stand together, “${printed}”; words may be missing.`,
  }),
});

/** 局局, 了了, 反映反映. */
export const DOUBLED_WORD: Rule = markRule({
  id: 'doubled-word',
  family: 'residue',
  marks: ['doubled_word'],
  severity: 'notice',
  label: '文字',
  words: ({ printed }) => ({ zh: `文字重复“${printed}”。`, en: `A word is printed twice, “${printed}”.` }),
});

/** Full-width digits (７) among half-width ones. */
export const FULL_WIDTH: Rule = markRule({
  id: 'full-width-digit',
  family: 'residue',
  marks: ['full_width_digit'],
  severity: 'notice',
  label: '数字',
  words: ({ printed }) => ({
    zh: `数字“${printed}”为全角字符。`,
    en: `The figure “${printed}” is set in full-width digits.`,
  }),
});

/** A bracket or quotation mark without its pair. */
export const UNBALANCED: Rule = markRule({
  id: 'unbalanced-bracket',
  family: 'residue',
  marks: ['unbalanced'],
  severity: 'notice',
  label: '括号或引号',
  words: ({ printed }) => ({
    zh: `“${printed}”没有成对。`,
    en: `The mark “${printed}” has no pair.`,
  }),
});
