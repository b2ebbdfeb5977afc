import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Fact } from '../../../../model/records.ts';
import { formatAmountWan } from '../../../../text/format.ts';
import { REVIEW } from '../../../../text/messages/import-review.ts';
import { PHASE_NAMES } from '../../../../text/messages/provenance.ts';
import { MEASURE_NAMES } from '../../../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../../../text/messages/statements.ts';
import { useLanguage, useText } from '../../../shell/language.ts';
import { indicesOf } from './statement-rows.ts';
import type { FigureGrid } from './statement-rows.ts';
import { tabStop, useFigureKeys } from './use-figure-keys.ts';

/** What the prose says, one figure a line: what it was taken for, and the characters that say it. */
export function ProseFigures(props: {
  grid: FigureGrid;
  read: readonly Fact[];
  facts: readonly Fact[];
  byHand: ReadonlyMap<number, unknown>;
  chosen: number | null;
  onChoose: (index: number) => void;
}): ReactNode {
  const { grid, read, facts, byHand, chosen, onChoose } = props;
  const text = useText();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const stop = tabStop(grid, chosen);
  const onKeyDown = useFigureKeys(list, grid, chosen, onChoose);
  return (
    <ul className="review-prose" ref={list} onKeyDown={onKeyDown}>
      {indicesOf(grid).map((index) => {
        const fact = read[index];
        if (fact === undefined) return null;
        const now = byHand.has(index) ? formatAmountWan(facts[index]?.amount ?? '', language) : '';
        return (
          <li key={index}>
            <button
              type="button"
              className="review-said"
              data-figure={index}
              aria-pressed={index === chosen}
              tabIndex={index === stop ? 0 : -1}
              onClick={() => onChoose(index)}
            >
              <span>
                {[fact.code, fact.label].filter(Boolean).join(' ')}{' '}
                <span className="soft">
                  {text(STATEMENT_NAMES[fact.statement])} · {text(MEASURE_NAMES[fact.measure])}
                  {fact.phase !== 'final' && ` · ${text(PHASE_NAMES[fact.phase])}`} · {fact.fiscalYear}
                </span>
              </span>
              <span className="review-number">
                {now === '' ? fact.printed : <s>{fact.printed}</s>}
                {now !== '' && (
                  <span className="review-now" title={text(REVIEW.correctedMark)}>
                    {now}
                  </span>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
