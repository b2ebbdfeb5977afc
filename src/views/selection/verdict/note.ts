import { functionalStatement } from '../../../queries/arguments.ts';
import type { ComparabilityRow } from '../../../queries/comparability.ts';
import type { ReportRow } from '../../../queries/rows.ts';
import type { ViewState } from '../../../state/view-state.ts';
import type { Message, MessageParams } from '../../../text/message.ts';

/** What counties could be ranked by: the whole spending, parts of it, basic share, medical aid, 三公, change on the year before. */
export const RANKED_MEASURES = ['spending', 'structure', 'ratio', 'aid', 'three_public', 'change'] as const;
export type RankedMeasure = (typeof RANKED_MEASURES)[number];

/** What speaks against a comparison, in order of weight where nothing else decides. */
export const NOTE_IDS = [
  'unpublished',
  'aid_booking',
  'lottery',
  'years',
  'agency',
  'scope_own',
  'no_insured',
  'no_staff',
  'statement_unusable',
  'declared_empty',
  'subsidies',
  'carried',
  'prose_only',
  'scope_unknown',
  'first_year',
] as const;
export type NoteId = (typeof NOTE_IDS)[number];

/** Report id → the side it stands on. Two reports on different sides are not alike; one that is not there is not judged. */
export type Sides = Readonly<Record<string, string>>;

/** A reason to compare with care, and what follows from it. */
export type ComparabilityNote = {
  id: NoteId;
  message: Message;
  params: MessageParams;
  consequence: Message;
  /** By what the reports must not be ranked because of it. */
  blocksRanking: readonly RankedMeasure[];
  /** Which of the reports cannot be compared with which by what `blocksRanking` names. */
  sides: readonly Sides[];
};

/** What is looked at, as far as it decides what must be said. Without a view everything is said. */
export type VerdictState = Pick<ViewState, 'language' | 'reading'> &
  Partial<Pick<ViewState, 'view' | 'statement' | 'basis' | 'aid' | 'kind'>>;

/** What a family of notes is made from. */
export type VerdictInput = {
  reports: readonly ReportRow[];
  rows: readonly ComparabilityRow[];
  state: VerdictState;
  /** The counties of reports, in a row. */
  names: (chosen: readonly ReportRow[]) => string;
};

/** A note for which nothing may not be ranked. */
export function caution(id: NoteId, message: Message, list: string, consequence: Message): ComparabilityNote {
  return { id, message, params: { list }, consequence, blocksRanking: [], sides: [] };
}

/** The sides that `sideOf` puts the reports on; null is not judged. */
export function sidesBy(reports: readonly ReportRow[], sideOf: (report: ReportRow) => string | null): Sides {
  return Object.fromEntries(
    reports.flatMap((report) => {
      const side = sideOf(report);
      return side === null ? [] : [[report.reportId, side]];
    }),
  );
}

/** The statement by function (支出决算表 or 一般公共预算支出表) whose figures are in view; null where there are none. */
export function functionalInView({
  view,
  statement,
  basis = 'all',
  kind,
}: VerdictState): 'expenditure' | 'general_budget' | null {
  if (view === 'ledger') {
    return statement === 'expenditure' || statement === 'general_budget' ? statement : null;
  }
  const shown =
    view === undefined ||
    view === 'overview' ||
    view === 'ratio' ||
    view === 'aid' ||
    (view === 'structure' && kind !== 'economic');
  return shown ? functionalStatement(basis) : null;
}

/** By what the view in use would rank the counties; null where it has no figure of that kind. */
export function measureInView({ view, reading }: VerdictState): RankedMeasure | null {
  switch (view) {
    case 'aid':
    case 'ratio':
      return view;
    case 'three-public':
      return 'three_public';
    case 'changes':
      return 'change';
    case 'overview':
    case 'structure':
      return reading === 'share' ? 'structure' : 'spending';
    default:
      return null;
  }
}
