import type { ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { CLASSIFICATION_KINDS } from '../../state/view-state.ts';
import { STRUCTURE } from '../../text/messages/structure.ts';
import { useText } from '../shell/language.ts';
import { StructureChart } from './StructureChart.tsx';

// For the briefing, which loads the view for it: a chunk of its own would weigh on the first page.
export { buildStructure } from './structure-data.ts';

/** 支出结构: by function or by economic class, from the whole down to the item. */
export function StructureView(): ReactNode {
  const [state, change] = useViewState();
  const text = useText();
  return (
    <>
      <fieldset className="switch">
        <legend className="visually-hidden">{text(STRUCTURE.kind)}</legend>
        {CLASSIFICATION_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              checked={state.kind === kind}
              onChange={() => change({ kind, code: '', figure: '' })}
            />
            <span>{text(STRUCTURE[kind])}</span>
          </label>
        ))}
      </fieldset>
      <StructureChart />
    </>
  );
}
