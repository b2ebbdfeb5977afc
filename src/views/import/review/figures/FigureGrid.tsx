import { memo, useRef } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { Fact } from '../../../../model/records.ts';
import { formatAmountWan } from '../../../../text/format.ts';
import { ADD } from '../../../../text/messages/import-add.ts';
import { REVIEW } from '../../../../text/messages/import-review.ts';
import { PHASE_NAMES } from '../../../../text/messages/provenance.ts';
import { MEASURE_NAMES } from '../../../../text/messages/measure-names.ts';
import type { Message } from '../../../../text/message.ts';
import { useLanguage, useText } from '../../../shell/language.ts';
import type { FigureColumn, FigureGrid as Grid, FigureRow } from './statement-rows.ts';
import { tabStop, useFigureKeys } from './use-figure-keys.ts';

/** What a column is called: its measure, its phase, or both where a statement has several of each. */
function useColumnName(columns: readonly FigureColumn[]): (column: FigureColumn) => string {
  const text = useText();
  const isOneMeasure = new Set(columns.map(({ measure }) => measure)).size === 1;
  return ({ measure, phase }) => {
    const names: Message[] = [
      ...(isOneMeasure && phase !== null ? [] : [MEASURE_NAMES[measure]]),
      ...(phase === null ? [] : [PHASE_NAMES[phase]]),
    ];
    return names.map((name) => text(name)).join(' · ');
  };
}

/**
 * A statement's figures in rows and columns as they are printed. One figure is chosen; the arrow keys choose another. Rows
 * that are out of sight are not laid out by the browser, so that a statement of a thousand rows scrolls freely.
 */
export function FigureGrid(props: {
  grid: Grid;
  /** As read, and with a person's corrections. */
  read: readonly Fact[];
  facts: readonly Fact[];
  /** Figures put right or added by hand. */
  byHand: ReadonlyMap<number, 'corrected' | 'added'>;
  label: string;
  chosen: number | null;
  onChoose: (index: number) => void;
  /** Begins to add a figure in a blank cell; a cell that can have none says so by being passed over. */
  onBlank: (row: FigureRow, column: FigureColumn) => void;
  canHave: (row: FigureRow, column: FigureColumn) => boolean;
}): ReactNode {
  const { grid, read, facts, byHand, label, chosen, onChoose, onBlank, canHave } = props;
  const text = useText();
  const language = useLanguage();
  const columnName = useColumnName(grid.columns);
  const box = useRef<HTMLDivElement>(null);
  const stop = tabStop(grid, chosen);
  const onKeyDown = useFigureKeys(box, grid, chosen, onChoose);
  const style = { '--review-columns': String(grid.columns.length) } as CSSProperties;
  return (
    <div
      className="review-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={grid.rows.length + 1}
      style={style}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <div role="row" className="review-row review-row-head">
        <span role="columnheader">{text(REVIEW.item)}</span>
        {grid.columns.map((column) => (
          <span key={column.id} role="columnheader" className="review-number">
            {columnName(column)}
          </span>
        ))}
      </div>
      {grid.rows.map((row) => {
        const name = rowName(row, text);
        return (
          <div key={row.id} role="row" className="review-row">
            <span role="rowheader" className="review-label">
              {row.code !== '' && <span className="code">{row.code} </span>}
              {row.phase === null ? row.label : text(PHASE_NAMES[row.phase])}
            </span>
            {grid.columns.map((column) => {
              const index = row.cells.get(column.id);
              const fact = index === undefined ? undefined : read[index];
              if (index === undefined || fact === undefined)
                return (
                  <span key={column.id} role="gridcell" className="review-number">
                    {canHave(row, column) && (
                      <button
                        type="button"
                        className="review-blank"
                        // The table is one stop; whoever has no pointer begins with the button over it.
                        tabIndex={-1}
                        aria-label={text(ADD.cell, { row: name, column: columnName(column) })}
                        onClick={() => onBlank(row, column)}
                      >
                        ＋
                      </button>
                    )}
                  </span>
                );
              const isAdded = byHand.get(index) === 'added';
              const printed = isAdded ? '' : fact.printed;
              const now = byHand.has(index) ? formatAmountWan(facts[index]?.amount ?? '', language) : '';
              const words = { row: name, column: columnName(column) };
              return (
                <span key={column.id} role="gridcell" className="review-number">
                  <FigureButton
                    index={index}
                    printed={printed}
                    now={now}
                    name={text(REVIEW.cell, { ...words, printed: printed || text(ADD.nothingRead) })}
                    nowName={
                      now === '' ? '' : text(isAdded ? ADD.addedTo : REVIEW.correctedTo, { amount: now })
                    }
                    isInferred={fact.certainty === 'inferred'}
                    isChosen={index === chosen}
                    isStop={index === stop}
                    onChoose={onChoose}
                  />
                </span>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

function rowName(row: FigureRow, text: (message: Message) => string): string {
  if (row.phase !== null) return text(PHASE_NAMES[row.phase]);
  return [row.code, row.label].filter((part) => part !== '').join(' ');
}

/** One figure as it is printed; put right, it stands under what is printed. */
const FigureButton = memo(function FigureButton(props: {
  index: number;
  printed: string;
  now: string;
  name: string;
  nowName: string;
  isInferred: boolean;
  isChosen: boolean;
  isStop: boolean;
  onChoose: (index: number) => void;
}): ReactNode {
  const { index, printed, now, name, nowName, isInferred, isChosen, isStop, onChoose } = props;
  return (
    <button
      type="button"
      className={`figure review-figure${isInferred ? ' figure-origin-inferred' : ''}`}
      data-figure={index}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={nowName === '' ? name : `${name} ${nowName}`}
      onClick={() => onChoose(index)}
    >
      {now === '' ? printed : printed !== '' && <s>{printed}</s>}
      {now !== '' && <span className="review-now">{now}</span>}
    </button>
  );
});
