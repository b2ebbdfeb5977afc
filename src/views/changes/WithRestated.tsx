import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { restated } from '../../queries/restated.ts';
import type { RestatedRow } from '../../queries/restated.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { useAnswer } from '../data/use-answer.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useText } from '../shell/language.ts';
import { useSelection } from '../selection/use-selection.ts';
import { earlierReports } from './earlier.ts';

const NOTHING: readonly RestatedRow[] = [];

type Children = (rows: readonly RestatedRow[]) => ReactNode;

/** Gives its contents what the reports of the year before say, where they are here; asks nothing where none is. */
export function WithRestated(props: { reports: readonly ReportRow[]; children: Children }): ReactNode {
  const { reports, children } = props;
  const { all } = useSelection();
  const reportIds = useMemo(() => {
    const earlier = earlierReports(reports, all);
    return earlier.length === 0 ? [] : [...reports, ...earlier].map(({ reportId }) => reportId);
  }, [reports, all]);
  return reportIds.length === 0 ? children(NOTHING) : <Asked reportIds={reportIds}>{children}</Asked>;
}

function Asked({ reportIds, children }: { reportIds: readonly string[]; children: Children }): ReactNode {
  const text = useText();
  const { rows, error, retry } = useAnswer(restated({ reportIds }));
  return (
    <>
      {error && <FailedView message={text(errorMessage(error))} onRetry={retry} />}
      {children(rows ?? NOTHING)}
    </>
  );
}
