import type { ReactNode } from 'react';
import { RULE_FAMILIES } from '../../model/check.ts';
import type { RuleFamily } from '../../model/check.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { CHECKS, FAMILY_NAMES, GRADE_MARKS, GRADE_NAMES } from '../../text/messages/checks.ts';
import { TakeawayButton } from '../chart-frame/TakeawayButton.tsx';
import { Sideways } from '../figure-table/Sideways.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { reportName } from '../selection/report-label.ts';
import { useText } from '../shell/language.ts';
import { RUN_GRADES, worstGrade } from './checks-data.ts';
import type { CheckCell, CheckReport } from './checks-data.ts';

/** Reports by families of rules, a cell each with its gravest outcome; a cell leads to its list. */
export function ChecksMatrix({ rows }: { rows: readonly CheckReport[] }): ReactNode {
  const text = useText();
  const table = (
    <table className="checks-matrix">
      <caption className="visually-hidden">{text(CHECKS.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{text(CHECKS.report)}</th>
          {RULE_FAMILIES.map((family) => (
            <th key={family} scope="col">
              {text(FAMILY_NAMES[family])}
            </th>
          ))}
          <th scope="col">{text(CHECKS.all)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ report, families, all }) => (
          <tr key={report.reportId}>
            <th scope="row">
              <ReportName report={report} />
            </th>
            {RULE_FAMILIES.map((family) => (
              <MatrixCell
                key={family}
                cell={families[family]}
                reportId={report.reportId}
                family={family}
                name={`${reportName(report)} · ${text(FAMILY_NAMES[family])}`}
              />
            ))}
            <MatrixCell
              cell={all}
              reportId={report.reportId}
              family=""
              name={`${reportName(report)} · ${text(CHECKS.everyFamily)}`}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      <Sideways className="table-scroll" label={text(CHECKS.caption)}>
        {table}
      </Sideways>
      <div className="chart-actions table-actions">
        <TakeawayButton
          subject={{ headline: text(CHECKS.caption), subtitle: text(CHECKS.subtitle), table }}
        />
      </div>
    </>
  );
}

function MatrixCell(props: {
  cell: CheckCell;
  reportId: string;
  family: RuleFamily | '';
  name: string;
}): ReactNode {
  const { cell, reportId, family, name } = props;
  const [state] = useViewState();
  const text = useText();
  const worst = worstGrade(cell);
  if (worst === null) {
    return (
      <td>
        <span className="check-none" title={text(CHECKS.notRun)}>
          <span aria-hidden="true">·</span>
          <span className="visually-hidden">{text(CHECKS.notRun)}</span>
        </span>
      </td>
    );
  }
  const said = RUN_GRADES.filter((grade) => cell[grade] > 0)
    .map((grade) => text(CHECKS.counted, { name: text(GRADE_NAMES[grade]), count: cell[grade] }))
    .join(' · ');
  const isOpen = state.report === reportId && state.family === family;
  return (
    <td>
      <a
        className={`check-cell check-${worst}`}
        href={linkTo(state, { report: reportId, family, grade: 'all', figure: '' })}
        aria-current={isOpen ? 'true' : undefined}
        aria-label={`${name}：${said}`}
        title={said}
      >
        <span aria-hidden="true">{GRADE_MARKS[worst]}</span> {cell[worst]}
      </a>
    </td>
  );
}

/** What the marks mean. */
export function ChecksKey(): ReactNode {
  const text = useText();
  return (
    <ul className="checks-key" aria-label={text(CHECKS.key)}>
      {RUN_GRADES.map((grade) => (
        <li key={grade} className={`check-${grade}`}>
          <span aria-hidden="true">{GRADE_MARKS[grade]}</span> {text(GRADE_NAMES[grade])}
        </li>
      ))}
    </ul>
  );
}
