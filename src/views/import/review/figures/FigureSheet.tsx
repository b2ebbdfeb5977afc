import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Fact } from '../../../../model/records.ts';
import { REVIEW } from '../../../../text/messages/import-review.ts';
import { STATEMENT_NAMES } from '../../../../text/messages/statements.ts';
import { useText } from '../../../shell/language.ts';
import { canHave, draftOfCell } from '../add/draft.ts';
import type { Draft } from '../add/draft.ts';
import { FigureGrid } from './FigureGrid.tsx';
import { ProseFigures } from './ProseFigures.tsx';
import type { FigureGrid as Grid, Sheet } from './statement-rows.ts';
import { gridOf, indicesOf } from './statement-rows.ts';

/** The figures of one statement, or of the prose, with the choice of which. */
export function FigureSheet(props: {
  sheet: Sheet;
  sheets: readonly Sheet[];
  grid: Grid;
  read: readonly Fact[];
  facts: readonly Fact[];
  byHand: ReadonlyMap<number, 'corrected' | 'added'>;
  chosen: number | null;
  onSheet: (sheet: Sheet) => void;
  onChoose: (index: number) => void;
  /** Begins to add a figure that was not read. */
  onAdd: (draft: Draft) => void;
}): ReactNode {
  const { sheet, sheets, grid, onSheet, onAdd, ...figures } = props;
  const text = useText();
  const id = useId();
  const nameOf = (each: Sheet): string => text(each === 'prose' ? REVIEW.prose : STATEMENT_NAMES[each]);
  return (
    <>
      <p className="review-sheets">
        <label htmlFor={id} className="visually-hidden">
          {text(REVIEW.sheet)}
        </label>
        <select id={id} value={sheet} onChange={({ target }) => onSheet(target.value as Sheet)}>
          {sheets.map((each) => (
            <option key={each} value={each}>
              {text(REVIEW.sheetCount, {
                name: nameOf(each),
                count: indicesOf(gridOf(figures.read, each)).length,
              })}
            </option>
          ))}
        </select>
        <span className="soft">{text(REVIEW.gridHint)}</span>
      </p>
      {sheet === 'prose' ? (
        <ProseFigures {...figures} grid={grid} />
      ) : (
        <FigureGrid
          {...{ ...figures, grid }}
          label={nameOf(sheet)}
          canHave={(row, column) => canHave(figures.read, sheet, row, column)}
          onBlank={(row, column) => onAdd(draftOfCell(figures.read, sheet, row, column))}
        />
      )}
    </>
  );
}
