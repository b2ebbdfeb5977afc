import type { ReactNode } from 'react';
import type { IndicatorRow } from '../../queries/rows.ts';
import { AID } from '../../text/messages/aid.ts';
import { UNITS } from '../../text/messages/units.ts';
import { Figure } from '../figure/Figure.tsx';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { IndicatorFigure, indicatorOf } from '../indicator/IndicatorFigure.tsx';
import { useText } from '../shell/language.ts';
import type { AidReport } from './aid-data.ts';

const NOT_DISCLOSED = { state: 'missing', reason: 'not_disclosed' } as const;

const SUBSETS = ['residents', 'employees', 'special'] as const;

/** What stands beside the accounts of medical aid and is never added to them: 30307, and the people aided. */
export function AidBeside(props: {
  figures: readonly AidReport[];
  people: readonly IndicatorRow[];
}): ReactNode {
  const { figures, people } = props;
  const text = useText();
  const said = (indicator: string): boolean =>
    figures.some(({ report }) => indicatorOf(people, report, indicator) !== undefined);
  const measures = ['aid_persons', 'aid_amount'].flatMap((indicator) => [
    { id: indicator, label: text(indicator === 'aid_persons' ? AID.persons : AID.paid), numeric: true },
    ...SUBSETS.map((subset) => ({
      id: `${indicator}_${subset}`,
      label: text(AID[subset]),
      numeric: true,
    })).filter(({ id }) => said(id)),
  ]);
  return (
    <>
      <section>
        <h2 className="view-heading">{text(AID.peopleHeading)}</h2>
        <p className="view-note">{text(AID.peopleNote)}</p>
        <FigureTable
          caption={text(AID.peopleHeading)}
          rowHead={text(AID.department)}
          columns={measures}
          groups={[
            {
              id: 'all',
              title: null,
              rows: figures.map(({ report }) => ({
                id: report.reportId,
                head: <ReportName report={report} />,
                cells: measures.map(({ id }) => (
                  <IndicatorFigure key={id} row={indicatorOf(people, report, id)} report={report} />
                )),
              })),
            },
          ]}
        />
      </section>
      <section>
        <h2 className="view-heading">{text(AID.economicHeading)}</h2>
        <p className="view-note">{text(AID.economicNote)}</p>
        <FigureTable
          narrow
          caption={text(AID.economicHeading)}
          rowHead={text(AID.department)}
          columns={[
            {
              id: 'economic',
              label: text(AID.economicItem, { unit: text(UNITS.money) }),
              numeric: true,
            },
          ]}
          groups={[
            {
              id: 'all',
              title: null,
              rows: figures.map(({ report, economic }) => ({
                id: report.reportId,
                head: <ReportName report={report} />,
                cells: [<Figure key="economic" value={economic?.total ?? NOT_DISCLOSED} />],
              })),
            },
          ]}
        />
      </section>
    </>
  );
}
