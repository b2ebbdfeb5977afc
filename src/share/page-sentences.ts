import { balances } from '../queries/balances.ts';
import { budgetExecution } from '../queries/budget.ts';
import { changes } from '../queries/changes.ts';
import { compositionParts } from '../queries/composition.ts';
import { keyFigures } from '../queries/key-figures.ts';
import type { Query } from '../queries/query.ts';
import type { ReportRow } from '../queries/rows.ts';
import { threePublic } from '../queries/three-public.ts';
import { worstFindings } from '../queries/worst-findings.ts';
import type { ViewState } from '../state/view-state.ts';
import { textIn } from '../text/translate.ts';
import { answerKey, unpackRows } from '../views/data/snapshot.ts';
import type { Snapshot } from '../views/data/snapshot.ts';
import { sentenceText } from '../views/overview/sentences/sentence.ts';
import { standsOut } from '../views/overview/sentences/stands-out.ts';

/** As many sentences as a page says before its figures. */
const MOST = 4;

/** What a reader should know first of what a page shows, in the overview's sentences: all of them on the overview and for a
 * single county. */
export function pageSentences(
  snapshot: Snapshot,
  reports: readonly ReportRow[],
  { view, counties, basis, aid, language, unit }: ViewState,
): string[] {
  const reportIds = reports.map(({ reportId }) => reportId).sort(byOrderOf(snapshot));
  const ask = <Row>(query: Query<Row>): Row[] => {
    const packed = snapshot.answers[answerKey(query.sql)];
    return packed === undefined ? [] : unpackRows(packed).map(query.decode);
  };
  const sentences = standsOut(reports, {
    changes: ask(changes({ reportIds })),
    parts: ask(compositionParts({ reportIds, kind: 'functional', basis, parent: '' })),
    keyFigures: ask(keyFigures({ reportIds, basis, aid })),
    threePublic: ask(threePublic({ reportIds })),
    balances: ask(balances({ reportIds })),
    budgets: ask(budgetExecution({ reportIds })),
    worst: ask(worstFindings({ reportIds })),
  });
  return sentences
    .filter((sentence) => view === 'overview' || counties.length > 0 || sentence.view === view)
    .slice(0, MOST)
    .map((sentence) => sentenceText(sentence, language, textIn(language, unit)));
}

/** Queries name reports in the order of their county's code, year and id, as the list of all reports has them. */
function byOrderOf({ reportIds = [] }: Snapshot): (a: string, b: string) => number {
  return (a, b) => reportIds.indexOf(a) - reportIds.indexOf(b);
}
