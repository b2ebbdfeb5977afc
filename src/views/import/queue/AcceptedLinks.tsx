import type { ReactNode } from 'react';
import { linkTo, useViewState } from '../../../state/use-view-state.ts';
import { IMPORT, OWN_REPORTS } from '../../../text/messages/import.ts';
import { useSelection } from '../../selection/use-selection.ts';
import { shortCounty } from '../../selection/report-label.ts';
import { useText } from '../../shell/language.ts';
import { compareWith, tokenOf } from './compare-with.ts';
import type { Accepted } from './import-item.ts';

/** Says that a report was accepted and leads to where it shows now. */
export function AcceptedLinks({ report }: { report: Accepted }): ReactNode {
  const text = useText();
  return (
    <div role="status">
      <p>
        <strong>{text(IMPORT.accepted, { name: report.name })}</strong>{' '}
        {text(IMPORT.acceptedWhere, { held: text(OWN_REPORTS[report.held]) })}
      </p>
      {report.keeping === 'visit_only' && <p className="queue-failure">{text(IMPORT.acceptedVisit)}</p>}
      {report.keeping === 'visit_file' && <p className="queue-failure">{text(IMPORT.acceptedFile)}</p>}
      <ReportLinks reportId={report.reportId} />
    </div>
  );
}

/** Where a report of the reader's shows: beside two others, and alone. Nothing until the database has it. */
export function ReportLinks({ reportId }: { reportId: string }): ReactNode {
  const [state] = useViewState();
  const { all } = useSelection();
  const text = useText();
  const row = all.find((other) => other.reportId === reportId);
  if (row === undefined) return null;
  const others = compareWith(row, all, 2);
  const token = tokenOf(row, all);
  const chosen = { counties: [token], year: 'latest' as const, figure: '', code: '' };
  return (
    <p className="report-links">
      {others.length > 0 && (
        <a
          href={linkTo(state, {
            ...chosen,
            view: 'structure',
            counties: [token, ...others.map((other) => tokenOf(other, all))],
          })}
        >
          {text(IMPORT.compareWith, {
            others: others.map(({ county }) => shortCounty(county)).join(text(IMPORT.and)),
          })}
        </a>
      )}
      <a href={linkTo(state, { ...chosen, view: 'ledger' })}>{text(IMPORT.openLedger)}</a>
      <a href={linkTo(state, { ...chosen, view: 'checks', report: reportId })}>{text(IMPORT.openChecks)}</a>
    </p>
  );
}
