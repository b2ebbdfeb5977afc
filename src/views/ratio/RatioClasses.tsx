import type { ReactNode } from 'react';
import { toDrawing } from '../../model/money.ts';
import type { BasicProjectRow } from '../../queries/rows.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { RATIO } from '../../text/messages/ratio.ts';
import { Figure } from '../figure/Figure.tsx';
import { readingUnit } from '../figure/reading.ts';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { mismatchWords } from './ratio-words.ts';
import { childCodes, ratioFigures } from './ratio-data.ts';
import type { RatioFigures } from './ratio-data.ts';

/** The items one level below, each with the departments that disclose it; the name of an item leads a level down. */
export function RatioClasses(props: {
  rows: readonly BasicProjectRow[];
  code: string;
  name: string;
}): ReactNode {
  const [state] = useViewState();
  const { reports } = useSelection();
  const text = useText();
  const language = useLanguage();
  const children = childCodes(props.rows, props.code);
  if (children.length === 0) {
    return (
      <p role="status" className="view-note">
        {text(RATIO.stopsHere, { name: props.name })}
      </p>
    );
  }
  const { reading } = state;
  const heading = text(RATIO.classesHeading, { name: props.name });
  const groups = children.map((child) => {
    const label = `${child.code} ${language === 'zh' ? child.nameZh : child.nameEn || child.nameZh}`;
    return {
      id: child.code,
      title: child.hasChildren ? (
        <a href={linkTo(state, { code: child.code, kind: 'functional', figure: '' })}>{label}</a>
      ) : (
        <>
          {label} <span className="report-name-detail">{text(RATIO.leaf)}</span>
        </>
      ),
      rows: ratioFigures(reports, props.rows, child.code, reading).map((figures) => ({
        id: figures.report.reportId,
        head: (
          <>
            <ReportName report={figures.report} />
            {mismatchWords([figures], label, text).map((said) => (
              <p key={said} className="ratio-mismatch">
                {said}
              </p>
            ))}
          </>
        ),
        cells: [
          <Proportion key="bar" figures={figures} />,
          <Figure key="basic" value={figures.basic} reading={reading} />,
          <Figure key="project" value={figures.project} reading={reading} />,
          <Figure key="total" value={figures.total} reading={reading === 'share' ? 'amount' : reading} />,
        ],
      })),
    };
  });
  return (
    <section>
      <h2 className="view-heading">{heading}</h2>
      <p className="view-note">{text(RATIO.classesNote, { unit: text(readingUnit(reading)) })}</p>
      <FigureTable
        caption={heading}
        rowHead={text(RATIO.item)}
        columns={[
          { id: 'bar', label: <span className="visually-hidden">{text(RATIO.proportion)}</span> },
          { id: 'basic', label: text(RATIO.basic), numeric: true },
          { id: 'project', label: text(RATIO.project), numeric: true },
          { id: 'total', label: text(RATIO.total), numeric: true },
        ]}
        groups={groups}
      />
    </section>
  );
}

/** The two parts beside each other, for the eye alone: the figures stand in the same row. None where one is not known. */
function Proportion({ figures: { basic, project } }: { figures: RatioFigures }): ReactNode {
  if (basic.state === 'missing' || project.state === 'missing') return null;
  const [left, right] = [toDrawing(basic.amount), toDrawing(project.amount)].map((size) => Math.max(0, size));
  if (left === undefined || right === undefined || left + right === 0) return null;
  return (
    <span className="ratio-bar" aria-hidden="true">
      <span className="ratio-bar-basic" style={{ flexGrow: left }} />
      <span className="ratio-bar-project" style={{ flexGrow: right }} />
    </span>
  );
}
