import { compareDecimal } from '../../model/money.ts';
import type { Rule, Run } from '../rule.ts';
import { cell, rowsOf } from '../statements/rows.ts';
import { missingRun, plainAmount } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { rowMisnamed, saidFacts } from './figures/said.ts';

/**
 * 逐项说明: where prose goes through the items (项) of the general budget with budget and final of each, every item that has
 * money in the statement is among them.
 */
export const itemsLeftOut: Rule = {
  id: 'prose-items-left-out',
  family: 'prose',
  run: (input) => {
    const said = saidFacts(input).filter(
      (fact) => fact.statement === 'general_budget' && fact.code !== '' && fact.measure === 'total',
    );
    const budgeted = new Set(said.filter((fact) => fact.phase !== 'final').map((fact) => fact.code));
    const claimed = input.claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.about.code] : []));
    // Budgets are said of items one by one; a passage on classes alone leaves no item out.
    if (budgeted.size < 2) return [];
    const codes = new Set([...said.map((fact) => fact.code), ...claimed]);
    const rows = rowsOf(input, 'general_budget');
    if (rows.length === 0) {
      const subject = {
        key: 'items',
        statement: 'general_budget' as const,
        code: '',
        measure: 'total' as const,
      };
      return [missingRun(subject, ['general_budget'])];
    }
    // An item said under another name with the very amount is not left out.
    const meant = said
      .filter((fact) => !rows.some((row) => row.code === fact.code))
      .flatMap((fact) => rowMisnamed(input, fact, fact.amount)?.code ?? []);
    return rows.flatMap((row): Run[] => {
      const printed = cell(row, 'total');
      if (row.code.length !== 7 || printed === undefined || compareDecimal(printed.amount, '0') === 0)
        return [];
      const isSaid = codes.has(row.code) || meant.includes(row.code);
      return [
        {
          key: row.code,
          statement: 'general_budget',
          code: row.code,
          measure: 'total',
          outcome: isSaid ? 'holds' : 'fails',
          severity: 'notice',
          terms: [factTerm(printed, 'whole')],
          expected: null,
          actual: printed.amount,
          difference: null,
          tolerance: null,
          arithmetic: '',
          missing: [],
          words: {
            zh: `逐项说明中没有 ${row.code} ${row.label}，表中为 ${plainAmount(printed.amount)}。`,
            en: `The prose goes through the items and leaves out ${row.code} ${row.label}, ${plainAmount(printed.amount)} in the statement.`,
          },
          isSum: false,
        },
      ];
    });
  },
};
