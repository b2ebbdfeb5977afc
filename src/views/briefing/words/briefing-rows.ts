import type { Check } from '../../../model/check.ts';
import { RULE_FAMILIES } from '../../../model/check.ts';
import { balances } from '../../../queries/balances.ts';
import { basicProject } from '../../../queries/basic-project.ts';
import { budgetExecution } from '../../../queries/budget.ts';
import { changes } from '../../../queries/changes.ts';
import { checkCounts, checkRuns } from '../../../queries/checks.ts';
import { comparability } from '../../../queries/comparability.ts';
import { compositionParts, compositionWhole } from '../../../queries/composition.ts';
import { keyFigures } from '../../../queries/key-figures.ts';
import { medicalAid } from '../../../queries/medical-aid.ts';
import type { Query } from '../../../queries/query.ts';
import type { ReportRow } from '../../../queries/rows.ts';
import { threePublic } from '../../../queries/three-public.ts';
import { worstFindings } from '../../../queries/worst-findings.ts';
import type { ViewState } from '../../../state/view-state.ts';
import type { Generators } from './generators.ts';

const FAILS: readonly Check['outcome'][] = ['fails'];

/** Everything that the words of a briefing are made from: what its views ask, asked for the same reports. */
export function briefingQueries(
  reportIds: readonly string[],
  own: string,
  state: Pick<ViewState, 'basis' | 'aid'>,
) {
  const { basis, aid } = state;
  const functional = { reportIds, kind: 'functional', basis, parent: '' } as const;
  const economic = { ...functional, kind: 'economic' } as const;
  return {
    parts: compositionParts(functional),
    wholes: compositionWhole(functional),
    economicParts: compositionParts(economic),
    economicWholes: compositionWhole(economic),
    keyFigures: keyFigures({ reportIds, basis, aid }),
    // 三公 is a share of all spending, whatever the funds in view.
    allFunds: keyFigures({ reportIds, basis: 'all', aid }),
    basicProject: basicProject({ reportIds, basis, parent: '' }),
    medicalAid: medicalAid({ reportIds, basis, aid }),
    threePublic: threePublic({ reportIds }),
    changes: changes({ reportIds }),
    balances: balances({ reportIds }),
    budgets: budgetExecution({ reportIds }),
    worst: worstFindings({ reportIds }),
    comparability: comparability({ reportIds }),
    checkCounts: checkCounts({ reportIds }),
    failures: checkRuns({ reportId: own, outcomes: FAILS, families: RULE_FAMILIES }),
  };
}

type Queries = ReturnType<typeof briefingQueries>;

/** The rows of those questions. */
export type BriefingRows = {
  [Name in keyof Queries]: Queries[Name] extends Query<infer Row> ? readonly Row[] : never;
};

/** What the pages' words are made from. `own` is the department that the briefing is about, one of `reports`. */
export type BriefingInput = {
  reports: readonly ReportRow[];
  own: ReportRow;
  state: ViewState;
  rows: BriefingRows;
  generators: Generators;
};
