import { subtractDecimal } from '../../model/money.ts';
import type { Rule, Run } from '../rule.ts';
import { documentSubject, markKey, marksOf, markTerms, plainRun, type Mark } from '../residue/mark-rule.ts';

function countRun(mark: Mark, words: (mark: Mark) => Run['words'], label: string): Run {
  const subject = documentSubject(markKey(mark));
  const terms = markTerms(mark, label);
  if (mark.expected === '') return plainRun(subject, 'could_not_run', { terms, missing: ['unit_list'] });
  const run = plainRun(subject, mark.printed === mark.expected ? 'holds' : 'fails', {
    terms,
    words: words(mark),
  });
  return {
    ...run,
    expected: mark.expected,
    actual: mark.printed,
    difference: subtractDecimal(mark.printed, mark.expected),
    tolerance: '0',
  };
}

/** The number of units in the accounts, each time it is said, against the report's own list of them. */
export const UNIT_COUNT: Rule = {
  id: 'unit-count',
  family: 'identity',
  run: (input) => {
    const marks = marksOf(input, 'unit_count');
    if (marks.length === 0)
      return [plainRun(documentSubject('document'), 'could_not_run', { missing: ['unit_count'] })];
    return marks.map((mark) =>
      countRun(
        mark,
        ({ printed, expected }) => ({
          zh: `文中称编制范围内单位 ${printed} 个，名单列出 ${expected} 个。`,
          en: `The text counts ${printed} ${printed === '1' ? 'unit' : 'units'} in the accounts; the list has ${expected}.`,
        }),
        '单位个数',
      ),
    );
  },
};

/** The units are the department proper (本级) and those below it. */
export const UNIT_PARTS: Rule = {
  id: 'unit-parts',
  family: 'identity',
  run: (input) =>
    marksOf(input, 'unit_parts').map((mark) =>
      countRun(
        mark,
        ({ printed, expected }) => ({
          zh: `文中称共 ${printed} 个单位，本级加所属单位为 1 + ${String(Number(expected) - 1)} = ${expected} 个。`,
          en: `The text counts ${printed} in all; the department proper and those below it are 1 + ${String(Number(expected) - 1)} = ${expected}.`,
        }),
        '单位个数',
      ),
    ),
};
