import type { Measure, StatementId } from './statement.ts';

/** `whole` = the sum of `parts` less the sum of `less`, in one row. */
export type Identity = { whole: Measure; parts: readonly Measure[]; less?: readonly Measure[] };

/** The identities that the Ministry's layout gives each statement's row (columns a report does not have count as nothing). */
export const ROW_IDENTITIES: Readonly<Record<StatementId, readonly Identity[]>> = {
  income_expenditure: [],
  income: [
    { whole: 'total', parts: ['fiscal', 'superior', 'institutional', 'operating', 'subordinate', 'other'] },
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
