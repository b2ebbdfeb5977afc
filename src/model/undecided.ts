/** Why something seen in a report was not taken; the words for each are with the app's texts. */
export const UNDECIDED_REASONS = [
  /** A figure of a statement whose row or column cannot be told. */
  'column',
  /** A figure past the two sides of a statement. */
  'beyond_sides',
  /** A cell of amounts that holds no one amount. */
  'cell',
  /** A statement printed a second time: the first is read. */
  'second_printing',
  /** A table of more money, or of other subjects, than the statement. */
  'wider_table',
  /** A statement of the other of two accounts in one file (汇总 and 本级). */
  'other_accounts',
  /** The head says one unit over amounts of the size of another, or says none. */
  'unit_said_wan',
  'unit_said_yuan',
  'unit_unsaid',
  /** What a report does not say of itself, or says of several. */
  'no_department',
  'several_counties',
  'no_county',
  'no_year',
  /** What the prose and the charts say. */
  'chart_category',
  'no_change_amount',
  'other_year_change',
  'other_year',
  'part_of_component',
  'no_component',
  'no_procurement_kind',
  'no_name',
  'sample',
  /** Recognised on a picture, and confirmed by no identity and by no person. */
  'recognised',
] as const;

export type UndecidedReason = (typeof UNDECIDED_REASONS)[number];
