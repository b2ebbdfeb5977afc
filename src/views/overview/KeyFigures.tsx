import type { ReactNode } from 'react';
import { toDrawing } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
import { keyFigures } from '../../queries/key-figures.ts';
import type { KeyFiguresRow, ReportRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import type { Message } from '../../text/message.ts';
import { OVERVIEW } from '../../text/messages/overview.ts';
import { SHELL } from '../../text/messages/shell.ts';
import { TakeawayButton } from '../chart-frame/TakeawayButton.tsx';
import { useAnswer } from '../data/use-answer.ts';
import { Figure } from '../figure/Figure.tsx';
import { readValue } from '../figure/reading.ts';
import type { FigureReading } from '../figure/reading.ts';
import { reportDetail, reportName } from '../selection/report-label.ts';
import { useSelection } from '../selection/use-selection.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useText } from '../shell/language.ts';

type Column = {
  head: Message;
  reading: FigureReading;
  read: (row: KeyFiguresRow, report: ReportRow | undefined) => Value;
};

const share =
  (part: (row: KeyFiguresRow) => Value): Column['read'] =>
  (row, report) =>
    report
      ? readValue({ value: part(row), whole: row.expenditure, report, reading: 'share' }).value
      : { state: 'missing', reason: 'not_disclosed' };

const COLUMNS: readonly Column[] = [
  { head: OVERVIEW.expenditure, reading: 'amount', read: (row) => row.expenditure },
  { head: OVERVIEW.change, reading: 'signed', read: (row) => row.change },
  { head: OVERVIEW.basicShare, reading: 'share', read: share((row) => row.basic) },
  { head: OVERVIEW.aidShare, reading: 'share', read: share((row) => row.aid) },
  { head: OVERVIEW.threePublic, reading: 'amount', read: (row) => row.threePublic },
];

/** One line of figures a county, each with its bar among the others of its column: spending, change, basic share, aid share, 三公. */
export function KeyFigures(): ReactNode {
  const [{ basis, aid, own }] = useViewState();
  const { reports, reportIds } = useSelection();
  const text = useText();
  const answer = useAnswer(keyFigures({ reportIds, basis, aid }));
  if (answer.error) return <FailedView message={text(errorMessage(answer.error))} onRetry={answer.retry} />;
  if (!answer.rows) return <p role="status">{text(SHELL.loading)}</p>;
  const rows = answer.rows;
  const reportOf = (row: KeyFiguresRow): ReportRow | undefined =>
    reports.find((report) => report.reportId === row.reportId);
  const table = (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{text(OVERVIEW.department)}</th>
          {COLUMNS.map(({ head }) => (
            <th scope="col" key={head.en}>
              {text(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => {
          const row = rows.find((candidate) => candidate.reportId === report.reportId);
          if (!row) return null;
          return (
            <tr key={report.reportId}>
              <th scope="row">
                {reportName(report)} <small>{reportDetail(report, text, own)}</small>
              </th>
              {COLUMNS.map(({ head, reading, read }) => {
                const value = read(row, report);
                return (
                  <td key={head.en} data-head={text(head)}>
                    <Figure value={value} reading={reading} />
                    <Bar value={value} among={rows.map((other) => read(other, reportOf(other)))} />
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  return (
    <section className="key-figures" aria-labelledby="key-figures-heading">
      <h2 id="key-figures-heading">{text(OVERVIEW.heading)}</h2>
      <p className="chart-subtitle">{text(OVERVIEW.subtitle)}</p>
      <div className="table-scroll">{table}</div>
      <div className="chart-actions table-actions">
        <TakeawayButton
          subject={{ headline: text(OVERVIEW.heading), subtitle: text(OVERVIEW.subtitle), table }}
        />
      </div>
    </section>
  );
}

/** A figure's length among the figures of its column; a decrease is drawn in outline. What is missing has no bar. */
function Bar({ value, among }: { value: Value; among: readonly Value[] }): ReactNode {
  const sizes = among.flatMap((other) =>
    other.state === 'figure' ? [Math.abs(toDrawing(other.amount))] : [],
  );
  const longest = Math.max(...sizes, 0);
  if (value.state === 'missing' || longest === 0) return null;
  const percent = (Math.abs(toDrawing(value.amount)) / longest) * 100;
  return (
    <svg className="key-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={value.amount.startsWith('-') ? 'key-bar-down' : undefined}
        width={percent.toFixed(2)}
        height="4"
      />
    </svg>
  );
}
