import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { OWN_REPORTS, VISIT_ONLY } from '../../../text/messages/import.ts';
import type { LocalState } from '../../data/local/local-report.ts';
import type { LocalActions } from '../../data/local/use-local-reports.ts';
import { useSelection } from '../../selection/use-selection.ts';
import { useText } from '../../shell/language.ts';
import { OwnReport } from './OwnReport.tsx';
import { useOwnActions } from './use-own-actions.ts';

/** 本机报告: what this browser keeps, and what can be done with it. */
export function OwnReports({ local }: { local: LocalState & LocalActions }): ReactNode {
  const { phase, keeping, problem, reports } = local;
  const { all } = useSelection();
  const text = useText();
  const actions = useOwnActions(local);
  const { done, isBusy } = actions;
  useEffect(() => {
    // What is kept is found here even where the browser lost the mark that says there is something.
    local.open().catch(() => undefined);
  }, [local]);
  return (
    <section className="own" aria-labelledby="own-reports">
      <div className="queue-head">
        <h2 id="own-reports">{text(OWN_REPORTS.heading)}</h2>
        {reports.length > 1 && (
          <button
            type="button"
            className="action"
            disabled={isBusy}
            onClick={() => actions.exportReports(reports, fileNameOf('yibao-ledger-local'))}
          >
            {text(OWN_REPORTS.exportAll)}
          </button>
        )}
      </div>
      {reports.length > 0 && keeping === 'kept' && <p className="own-note">{text(OWN_REPORTS.kept)}</p>}
      {keeping === 'visit_only' && problem !== null && (
        <p className="notice" role="alert">
          {text(VISIT_ONLY[problem])}
        </p>
      )}
      {done !== null && (
        <p className="own-done" role={done.isFailure ? 'alert' : 'status'}>
          {text(done.message, done.params)}{' '}
          {done.undo !== null && (
            <button type="button" className="action" disabled={isBusy} onClick={done.undo}>
              {text(OWN_REPORTS.undo)}
            </button>
          )}
        </p>
      )}
      {reports.length === 0 ? (
        <p className="own-note">{text(phase === 'opening' ? OWN_REPORTS.opening : OWN_REPORTS.none)}</p>
      ) : (
        <ul className="own-reports">
          {reports.map((info) => (
            <OwnReport
              key={info.reportId}
              info={info}
              row={all.find(({ reportId }) => reportId === info.reportId) ?? null}
              actions={actions}
              onExport={() => actions.exportReports([info], fileNameOf(info.reportId))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const fileNameOf = (name: string): string => `${name}.zip`;
