import type { ReactNode } from 'react';
import { STATEMENT_MEASURES, STATEMENTS } from '../../model/statement.ts';
import type { Measure, StatementId } from '../../model/statement.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { LEDGER } from '../../text/messages/ledger.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { useText } from '../shell/language.ts';
import { chosenMeasure, chosenStatement } from './ledger-choice.ts';

/** Which statement and which of its columns is shown; both stand in the URL. 三公 shows all its columns at once. */
export function LedgerControls(props: { statement: StatementId; measure: Measure | null }): ReactNode {
  const [, setState] = useViewState();
  const text = useText();
  const { statement, measure } = props;
  return (
    <div className="ledger-pickers">
      <label className="ledger-field">
        <span>{text(LEDGER.statementPicker)}</span>
        <select
          value={statement}
          onChange={(event) => {
            const next = chosenStatement(event.target.value);
            setState({ statement: next, measure: chosenMeasure(next, measure ?? 'total') });
          }}
        >
          {STATEMENTS.map((id) => (
            <option key={id} value={id}>
              {text(STATEMENT_NAMES[id])}
            </option>
          ))}
        </select>
      </label>
      {measure === null ? null : (
        <label className="ledger-field">
          <span>{text(LEDGER.measurePicker)}</span>
          <select value={measure} onChange={(event) => setState({ measure: event.target.value })}>
            {STATEMENT_MEASURES[statement].map((id) => (
              <option key={id} value={id}>
                {text(MEASURE_NAMES[id])}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
