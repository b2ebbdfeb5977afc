import { compareDecimal } from '../../model/money.ts';
import type { Rule, Run } from '../rule.ts';
import { STATEMENT_NAMES } from '../statements/names.ts';
import { cell, rowsOf } from '../statements/rows.ts';
import { missingRun, plainAmount, sumRun } from '../sum-run.ts';
import { factTerm, saidTerm, wordTerm } from '../terms.ts';

/** 主要包括…: what prose names as a main part of a figure has money in the statement, not a printed nought. */
export const namedHasMoney: Rule = {
  id: 'prose_named',
  family: 'prose',
  run: (input) =>
    input.claims.flatMap((claim): Run[] => {
      if (claim.kind !== 'names') return [];
      const { statement } = claim.about;
      const rows = rowsOf(input, statement);
      return claim.items.flatMap(({ code, label }): Run[] => {
        if (code === '') return [];
        const subject = {
          key: `${code}:${claim.place.sourceLine}`,
          statement,
          code,
          measure: 'total' as const,
        };
        const name = wordTerm(label, claim.about.label, claim.place);
        if (rows.length === 0) return [missingRun(subject, [statement], [name])];
        const printed = cell(
          rows.find((row) => row.code === code),
          'total',
        );
        // A row left out, or a blank, is not 'none': prose and table then only differ in detail.
        if (printed === undefined) return [];
        const isNought = compareDecimal(printed.amount, '0') === 0;
        const table = STATEMENT_NAMES[statement];
        return [
          {
            ...subject,
            outcome: isNought ? 'fails' : 'holds',
            severity: 'error',
            terms: [name, factTerm(printed, 'other')],
            expected: null,
            actual: printed.amount,
            difference: null,
            tolerance: null,
            arithmetic: '',
            missing: [],
            words: {
              zh: `文字把${label}列为主要支出，${table.zh} ${code} 为 ${plainAmount(printed.amount)}。`,
              en: `The prose names ${label} among the main spending; ${code} is ${plainAmount(printed.amount)} in the ${table.en.toLowerCase()}.`,
            },
            isSum: false,
          },
        ];
      });
    }),
};

/** 绩效指标两处不同: a rate or count of the performance section is the same wherever it is said to be reached. */
export const ratesSaidTwice: Rule = {
  id: 'prose_rate_twice',
  family: 'prose',
  run: (input) => {
    const firsts = new Map<string, Extract<(typeof input.claims)[number], { kind: 'rate' }>>();
    return input.claims.flatMap((claim): Run[] => {
      if (claim.kind !== 'rate') return [];
      const key = `${claim.name}|${claim.said.unit}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, claim);
        return [];
      }
      const sign = claim.said.unit === 'percent' ? '%' : '';
      return [
        sumRun(
          { key: `${claim.name}:${claim.said.sourceLine}`, statement: '', code: '', measure: '' },
          [saidTerm(first.said, 'part', claim.name), saidTerm(claim.said, 'whole', claim.name)],
          {
            tolerance: '0',
            words: () => ({
              zh: `${claim.name}先为 ${first.said.value}${sign}，第 ${claim.said.sourceLine ?? '?'} 行为 ${claim.said.value}${sign}。`,
              en: `${claim.name} is ${first.said.value}${sign}, and ${claim.said.value}${sign} on line ${claim.said.sourceLine ?? '?'}.`,
            }),
          },
        ),
      ];
    });
  },
};
