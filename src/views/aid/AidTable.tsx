import type { ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { AID } from '../../text/messages/aid.ts';
import { UNITS } from '../../text/messages/units.ts';
import { Figure } from '../figure/Figure.tsx';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { useText } from '../shell/language.ts';
import { BOOKING_WORDS } from './aid-words.ts';
import type { AidReport } from './aid-data.ts';

/** Medical aid by item and report, with its basic and project parts: the figures of the chart and those behind it. */
export function AidTable(props: {
  figures: readonly AidReport[];
  codes: readonly string[];
  nameOf: (code: string) => string;
  caption: string;
}): ReactNode {
  const [{ aid }] = useViewState();
  const text = useText();
  const columns = [
    { id: 'amount', label: text(AID.amount, { unit: text(UNITS.money) }), numeric: true },
    { id: 'basic', label: text(AID.basic), numeric: true },
    { id: 'project', label: text(AID.project), numeric: true },
    { id: 'share', label: text(AID.share), numeric: true },
    { id: 'insured', label: text(AID.perInsured), numeric: true },
  ];
  const sum = text(AID.sum, { reading: text(aid === 'wide' ? AID.wideShort : AID.narrowShort) });
  const groups = props.figures.map((figures) => ({
    id: figures.report.reportId,
    title: (
      <>
        <ReportName report={figures.report} />{' '}
        {figures.amount.state === 'figure' && (
          <span className="report-name-detail">{text(BOOKING_WORDS[figures.booking])}</span>
        )}
      </>
    ),
    rows: [
      ...figures.items.map(({ code, row, amount }) => ({
        id: code,
        head: props.nameOf(code),
        cells: [
          <Figure key="amount" value={amount} />,
          row && <Figure key="basic" value={row.basic} />,
          row && <Figure key="project" value={row.project} />,
        ],
      })),
      {
        id: 'sum',
        head: sum,
        cells: [
          <Figure key="amount" value={figures.amount} />,
          null,
          null,
          <Figure key="share" value={figures.share} reading="share" />,
          <Figure key="insured" value={figures.perInsured} reading="per_insured" />,
        ],
      },
    ],
  }));
  return <FigureTable caption={props.caption} rowHead={text(AID.item)} columns={columns} groups={groups} />;
}
