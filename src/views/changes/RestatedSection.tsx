import type { ReactNode } from 'react';
import type { RestatedRow } from '../../queries/restated.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { CHANGES } from '../../text/messages/changes.ts';
import { RESTATED } from '../../text/messages/restated.ts';
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
            head: (
              <span className="change-item">
                {itemName({ ...row, nameZh: row.label, nameEn: row.label }, text, language)}
              </span>
            ),
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
      <h2 className="view-heading">{text(RESTATED.heading)}</h2>
      <p className="view-note">
        {text(groups.length > 0 ? RESTATED.note : RESTATED.none, { count: rows.length, same })}
      </p>
      {groups.length > 0 && (
        <FigureTable
          caption={text(RESTATED.heading)}
          rowHead={text(CHANGES.item)}
          columns={[
            { id: 'prior', label: text(RESTATED.priorSaid), numeric: true },
            { id: 'earlier', label: text(RESTATED.priorReported), numeric: true },
            { id: 'difference', label: text(RESTATED.difference), numeric: true },
            { id: 'report', label: text(RESTATED.priorReport) },
          ]}
          groups={groups}
        />
      )}
    </section>
  );
}
