import type { ReactNode } from 'react';
import type { RestatedRow } from '../../queries/restated.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { CHANGES } from '../../text/messages/changes.ts';
import { Figure } from '../figure/Figure.tsx';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { itemName } from './changes-words.ts';

/**
 * What reports give for the year before, beside what that year's own report says: every item on which the two are not the
 * same figure (restated), and how many are.
 */
export function RestatedSection(props: {
  reports: readonly ReportRow[];
  rows: readonly RestatedRow[];
}): ReactNode {
  const { reports, rows } = props;
  const { all } = useSelection();
  const text = useText();
  const language = useLanguage();
  if (rows.length === 0) return null;
  const groups = reports.flatMap((report) => {
    const own = rows.filter(({ reportId, isRestated }) => reportId === report.reportId && isRestated);
    if (own.length === 0) return [];
    return [
      {
        id: report.reportId,
        title: <ReportName report={report} />,
        rows: own.map((row) => {
          const earlier = all.find(({ reportId }) => reportId === row.earlierId);
          return {
            id: `${row.earlierId} ${row.statement} ${row.code} ${row.measure} ${row.label}`,
            head: <span className="change-item">{itemName(row, text, language)}</span>,
            cells: [
              <Figure key="prior" value={row.prior} />,
              <Figure key="earlier" value={row.earlier} />,
              <Figure
                key="difference"
                value={{
                  state: 'figure',
                  amount: row.difference,
                  origin: 'derived',
                  certainty: 'certain',
                  ref: null,
                }}
                reading="signed"
              />,
              earlier ? <ReportName key="report" report={earlier} /> : row.earlierId,
            ],
          };
        }),
      },
    ];
  });
  const same = rows.filter(({ isRestated }) => !isRestated).length;
  return (
    <section>
      <h2 className="view-heading">{text(CHANGES.restatedHeading)}</h2>
      <p className="view-note">
        {text(groups.length > 0 ? CHANGES.restatedNote : CHANGES.restatedNone, { count: rows.length, same })}
      </p>
      {groups.length > 0 && (
        <FigureTable
          caption={text(CHANGES.restatedHeading)}
          rowHead={text(CHANGES.item)}
          columns={[
            { id: 'prior', label: text(CHANGES.priorSaid), numeric: true },
            { id: 'earlier', label: text(CHANGES.priorReported), numeric: true },
            { id: 'difference', label: text(CHANGES.difference), numeric: true },
            { id: 'report', label: text(CHANGES.priorReport) },
          ]}
          groups={groups}
        />
      )}
    </section>
  );
}
