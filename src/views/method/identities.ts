import type { Measure, StatementId } from '../../model/statement.ts';

/** The columns of a row that make another: parts − less = whole. */
export type Identity = { whole: Measure; parts: readonly Measure[]; less?: readonly Measure[] };

/** What must hold along every row of a statement. */
export const STATEMENT_IDENTITIES: Readonly<Record<StatementId, readonly Identity[]>> = {
  income_expenditure: [],
  income: [
    {
      whole: 'total',
      parts: ['fiscal', 'superior', 'institutional', 'operating', 'subordinate', 'other'],
    },
  ],
  expenditure: [
    { whole: 'total', parts: ['basic', 'project', 'to_superior', 'operating', 'to_subordinate'] },
  ],
  appropriation: [{ whole: 'total', parts: ['general', 'fund', 'capital'] }],
  general_budget: [
    { whole: 'total', parts: ['basic', 'project'] },
    { whole: 'basic', parts: ['personnel', 'public_use'] },
  ],
  basic_expenditure: [{ whole: 'total', parts: ['personnel', 'public_use'] }],
  three_public: [
    { whole: 'total', parts: ['abroad', 'vehicle', 'reception'] },
    { whole: 'vehicle', parts: ['vehicle_purchase', 'vehicle_operation'] },
  ],
  government_fund: [
    { whole: 'total', parts: ['basic', 'project'] },
    { whole: 'closing', parts: ['opening', 'income'], less: ['total'] },
  ],
  state_capital: [{ whole: 'total', parts: ['basic', 'project'] }],
};
