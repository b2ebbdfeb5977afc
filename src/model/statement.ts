/** The nine statements of a department's final accounts (部门决算表), known by title and columns, never by number. */
export const STATEMENTS = [
  'income_expenditure',
  'income',
  'expenditure',
  'appropriation',
  'general_budget',
  'basic_expenditure',
  'three_public',
  'government_fund',
  'state_capital',
] as const;
export type StatementId = (typeof STATEMENTS)[number];

/** Every column a statement may have; which statement has which is in {@link STATEMENT_MEASURES}. */
export type Measure =
  | 'income'
  | 'expenditure'
  | 'total'
  | 'fiscal'
  | 'superior'
  | 'institutional'
  | 'operating'
  | 'subordinate'
  | 'other'
  | 'basic'
  | 'project'
  | 'to_superior'
  | 'to_subordinate'
  | 'general'
  | 'fund'
  | 'capital'
  | 'personnel'
  | 'public_use'
  | 'abroad'
  | 'vehicle'
  | 'vehicle_purchase'
  | 'vehicle_operation'
  | 'reception'
  | 'conference'
  | 'training'
  | 'opening'
  | 'closing';

/** The measures of each statement, in the order the contract names them. */
export const STATEMENT_MEASURES: Readonly<Record<StatementId, readonly Measure[]>> = {
  income_expenditure: ['income', 'expenditure'],
  income: ['total', 'fiscal', 'superior', 'institutional', 'operating', 'subordinate', 'other'],
  expenditure: ['total', 'basic', 'project', 'to_superior', 'operating', 'to_subordinate'],
  appropriation: ['income', 'total', 'general', 'fund', 'capital'],
  general_budget: ['total', 'basic', 'personnel', 'public_use', 'project'],
  basic_expenditure: ['total', 'personnel', 'public_use'],
  three_public: [
    'total',
    'abroad',
    'vehicle',
    'vehicle_purchase',
    'vehicle_operation',
    'reception',
    'conference',
    'training',
  ],
  government_fund: ['opening', 'income', 'total', 'basic', 'project', 'closing'],
  state_capital: ['total', 'basic', 'project'],
};

/** 决算数, 年初预算数, 预算数 (adjusted). */
export const PHASES = ['final', 'initial_budget', 'budget'] as const;
export type Phase = (typeof PHASES)[number];

/** Where a figure comes from: a statement's cell, the prose, a chart's data, or our arithmetic. */
export const ORIGINS = ['printed', 'narrative', 'chart', 'derived'] as const;
export type Origin = (typeof ORIGINS)[number];

/** `inferred` where cells had to be placed by arithmetic. */
export const CERTAINTIES = ['certain', 'inferred'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What became of a statement in a report. */
export const STATEMENT_STATES = ['disclosed', 'declared_empty', 'blank', 'absent', 'unreadable'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];
