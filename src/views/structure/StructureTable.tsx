import type { ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import type { Reading } from '../../state/view-state.ts';
import { STRUCTURE } from '../../text/messages/structure.ts';
import { Figure } from '../figure/Figure.tsx';
import { reportDetail, reportTitle } from '../selection/report-label.ts';
import { useLanguage, useText } from '../shell/language.ts';
import type { Structure } from './structure-data.ts';

/** The figures of the chart, each of which opens its source. A part that a report does not give is told as such. */
export function StructureTable(props: { structure: Structure; reading: Reading; unit: string }): ReactNode {
  const { structure, reading, unit } = props;
  const [{ own }] = useViewState();
  const text = useText();
  const language = useLanguage();
  const hasRest = structure.reports.some((row) => row.parts.some((part) => part.code === ''));
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">
            {text(STRUCTURE.item)} <small>{unit}</small>
          </th>
          {structure.reports.map(({ report }) => (
            <th scope="col" key={report.reportId}>
              {reportTitle(report, own)} <small>{reportDetail(report, text, own)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[
          ...structure.codes,
          ...(hasRest ? [{ code: '', nameZh: text(STRUCTURE.rest), nameEn: text(STRUCTURE.rest) }] : []),
        ].map(({ code, nameZh, nameEn }) => (
          <tr key={code}>
            <th scope="row">
              <span className="code">{code}</span> {language === 'zh' ? nameZh : nameEn || nameZh}
            </th>
            {structure.reports.map((row) => {
              const part = row.parts.find((candidate) => candidate.code === code);
              const absent = code === '' ? null : ({ state: 'missing', reason: 'not_disclosed' } as const);
              const value = part?.value ?? absent;
              return <td key={row.report.reportId}>{value && <Figure value={value} reading={reading} />}</td>;
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text(STRUCTURE.total)}</th>
          {structure.reports.map((row) => (
            <td key={row.report.reportId}>
              <Figure value={row.wholeRead} reading={reading} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
