import type { ReactNode } from 'react';
import { CHANGES } from '../../text/messages/changes.ts';
import { AID } from '../../text/messages/aid.ts';
import { PROVENANCE } from '../../text/messages/provenance.ts';
import { Figure } from '../figure/Figure.tsx';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import type { FigureRow } from '../figure-table/FigureTable.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { currentValue, percentDiffers, priorValue, truePercent } from './changes-data.ts';
import type { SaidChange, SpendingChange } from './changes-data.ts';
import { absentWords, itemName, reasonWords, signedPercent } from './changes-words.ts';

type Text = ReturnType<typeof useText>;
type Language = ReturnType<typeof useLanguage>;

function changeColumns(text: Text): { id: string; label: string; numeric?: boolean }[] {
  return [
    { id: 'prior', label: text(CHANGES.prior), numeric: true },
    { id: 'current', label: text(CHANGES.current), numeric: true },
    { id: 'change', label: text(CHANGES.change), numeric: true },
    { id: 'printed', label: text(CHANGES.printedPercent), numeric: true },
    { id: 'true', label: text(CHANGES.truePercent), numeric: true },
    { id: 'reason', label: text(CHANGES.reason) },
    { id: 'place', label: text(CHANGES.place) },
  ];
}

function changeCells(row: SaidChange, text: Text, language: Language): ReactNode[] {
  const percent = truePercent(row);
  const differs = percentDiffers(row);
  const place = [
    row.sourcePage === null ? '' : text(PROVENANCE.page, { page: row.sourcePage }),
    row.sourceLine === null ? '' : text(PROVENANCE.line, { line: row.sourceLine }),
  ];
  return [
    <Figure key="prior" value={priorValue(row)} />,
    <Figure key="current" value={currentValue(row)} />,
    <Figure
      key="change"
      value={{ state: 'figure', amount: row.change, origin: 'narrative', certainty: 'certain', ref: row.ref }}
      reading="signed"
    />,
    <span key="printed" className={differs ? 'change-differs' : undefined}>
      {row.percentPrinted === null ? '—' : signedPercent(row.percentPrinted, language, 2)}
      {differs && <span className="change-differs-note"> {text(CHANGES.differs)}</span>}
    </span>,
    row.smallBase ? (
      <span key="true" className="report-name-detail">
        {text(CHANGES.smallBase)}
      </span>
    ) : percent === null ? (
      '—'
    ) : (
      <Figure
        key="true"
        value={{
          state: 'figure',
          amount: percent,
          origin: 'derived',
          certainty: 'certain',
          // The year before is a figure of ours too: its source shows this year's amount and the change.
          // A figure of two reports has no one source.
          ref: row.earlier?.isRestated ? null : row.ref && { ...row.ref, fiscalYear: row.ref.fiscalYear - 1 },
        }}
        reading="points"
        suffix="%"
      />
    ),
    reasonWords(row.reason, text),
    <span key="place" className="change-place">
      {place.filter((part) => part !== '').join(' ')}
    </span>,
  ];
}

/** The figures of the chart. */
export function SpendingChangesTable(props: {
  figures: readonly SpendingChange[];
  caption: string;
}): ReactNode {
  const text = useText();
  const language = useLanguage();
  const rows = props.figures.map(({ report, row }): FigureRow => ({
    id: report.reportId,
    head: <ReportName report={report} />,
    cells: row
      ? changeCells(row, text, language)
      : [
          <Figure key="prior" value={{ state: 'missing', reason: 'no_prior_year' }} />,
          '',
          '',
          '',
          '',
          absentWords(report, text),
        ],
  }));
  return (
    <FigureTable
      caption={props.caption}
      rowHead={text(AID.department)}
      columns={changeColumns(text)}
      groups={[{ id: 'all', title: null, rows }]}
    />
  );
}

/** Why each department's spending changed, in the words of a closed list. */
export function ReasonsTable({ figures }: { figures: readonly SpendingChange[] }): ReactNode {
  const text = useText();
  return (
    <section>
      <h2 className="view-heading">{text(CHANGES.reasonsHeading)}</h2>
      <dl className="change-reasons">
        {figures.map(({ report, row }) => (
          <div key={report.reportId}>
            <dt>
              <ReportName report={report} />
            </dt>
            <dd>{row ? reasonWords(row.reason, text) : absentWords(report, text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every change a report states, whatever it is of. */
export function ChangesList({ figures }: { figures: readonly SpendingChange[] }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const groups = figures
    .filter(({ rows }) => rows.length > 0)
    .map(({ report, rows }) => ({
      id: report.reportId,
      title: <ReportName report={report} />,
      rows: rows.map((row, index) => ({
        id: `${index}`,
        head: <span className="change-item">{itemName(row, text, language)}</span>,
        cells: changeCells(row, text, language),
      })),
    }));
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 className="view-heading">{text(CHANGES.listHeading)}</h2>
      <FigureTable
        caption={text(CHANGES.listHeading)}
        rowHead={text(CHANGES.item)}
        columns={changeColumns(text)}
        groups={groups}
      />
    </section>
  );
}
