import type { ReactNode } from 'react';
import type { Value } from '../../model/value.ts';
import { keyFigures } from '../../queries/key-figures.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { OVERVIEW } from '../../text/messages/overview.ts';
import { SHELL } from '../../text/messages/shell.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Figure } from '../figure/Figure.tsx';
import { readValue } from '../figure/reading.ts';
import { reportDetail, shortCounty } from '../selection/report-label.ts';
import { useSelection } from '../selection/use-selection.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useText } from '../shell/language.ts';

/** One line of figures a county: spending, change, basic share, aid share, 三公. */
export function KeyFigures(): ReactNode {
  const [{ basis, aid }] = useViewState();
  const { reports, reportIds } = useSelection();
  const text = useText();
  const answer = useAnswer(keyFigures({ reportIds, basis, aid }));
  if (answer.error) return <FailedView message={text(errorMessage(answer.error))} onRetry={answer.retry} />;
  if (!answer.rows) return <p role="status">{text(SHELL.loading)}</p>;
  const rows = answer.rows;
  const heads = [
    OVERVIEW.expenditure,
    OVERVIEW.change,
    OVERVIEW.basicShare,
    OVERVIEW.aidShare,
    OVERVIEW.threePublic,
  ];
  return (
    <section className="key-figures" aria-labelledby="key-figures-heading">
      <h2 id="key-figures-heading">{text(OVERVIEW.heading)}</h2>
      <p className="chart-subtitle">{text(OVERVIEW.subtitle)}</p>
      <div className="table-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{text(OVERVIEW.department)}</th>
              {heads.map((head) => (
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
              const share = (value: Value): Value =>
                readValue({ value, whole: row.expenditure, report, reading: 'share' }).value;
              return (
                <tr key={report.reportId}>
                  <th scope="row">
                    {shortCounty(report.county)} <small>{reportDetail(report, text)}</small>
                  </th>
                  <td data-head={text(OVERVIEW.expenditure)}>
                    <Figure value={row.expenditure} />
                  </td>
                  <td data-head={text(OVERVIEW.change)}>
                    <Figure value={row.change} reading="signed" />
                  </td>
                  <td data-head={text(OVERVIEW.basicShare)}>
                    <Figure value={share(row.basic)} reading="share" />
                  </td>
                  <td data-head={text(OVERVIEW.aidShare)}>
                    <Figure value={share(row.aid)} reading="share" />
                  </td>
                  <td data-head={text(OVERVIEW.threePublic)}>
                    <Figure value={row.threePublic} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
