import type { ReactNode } from 'react';
import { MONEY_UNITS } from '../../model/money.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AID_READINGS, BASES, READINGS } from '../../state/view-state.ts';
import type { ViewId } from '../../state/view-state.ts';
import { SELECTION } from '../../text/messages/selection.ts';
import { SHELL } from '../../text/messages/shell.ts';
import { MONEY_NAMES, READING_NAMES } from '../../text/messages/units.ts';
import { useText } from '../shell/language.ts';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useLocalState } from '../data/DataProvider.tsx';
import { CountyPicker } from './CountyPicker.tsx';
import { useSelection } from './use-selection.ts';

// Loaded for a reader who has brought reports of their own.
const LocalNotice = lazyPart(
  () => import('./LocalNotice.tsx'),
  (module) => module.LocalNotice,
);

const WITH_READING: readonly ViewId[] = ['overview', 'structure', 'ratio', 'aid', 'briefing'];
// The medical-aid view has a control of its own, with both readings in full.
const WITH_AID: readonly ViewId[] = ['overview', 'briefing'];
/** Nothing in them is written in a unit of the reader's: what a report prints, what a statement gives, words. */
const WITHOUT_MONEY: readonly ViewId[] = ['import', 'query', 'method'];

/** What is chosen, as one line that reads as a sentence; each underlined word is its control. */
export function SelectionBar(): ReactNode {
  const [state, change] = useViewState();
  const { all } = useSelection();
  const text = useText();
  const years = [...new Set(all.map((report) => report.fiscalYear))].sort((a, b) => b - a);
  const local = useLocalState();
  const { view } = state;
  const withReading = WITH_READING.includes(view);
  return (
    <>
      <search>
        <div className="selection" role="group" aria-label={text(SELECTION.label)}>
          <CountyPicker />
          <Choice
            label={text(SELECTION.year)}
            value={String(state.year)}
            options={['latest', ...years.map(String)]}
            nameOf={(year) => (year === 'latest' ? text(SELECTION.latest) : year)}
            onChange={(year) => change({ year: year === 'latest' ? year : Number(year), figure: '' })}
          />
          {withReading && (
            <Choice
              label={text(SELECTION.basis)}
              value={state.basis}
              options={BASES}
              nameOf={(basis) => text(basis === 'all' ? SELECTION.allFunds : SELECTION.generalBudget)}
              onChange={(basis) => change({ basis, figure: '' })}
            />
          )}
          {withReading && (
            <Choice
              label={text(SELECTION.reading)}
              value={state.reading}
              options={READINGS}
              nameOf={(reading) => text(READING_NAMES[reading])}
              onChange={(reading) => change({ reading, figure: '' })}
            />
          )}
          {!WITHOUT_MONEY.includes(view) && (
            <Choice
              label={text(SELECTION.unit)}
              value={state.unit}
              options={MONEY_UNITS}
              nameOf={(unit) => text(MONEY_NAMES[unit])}
              onChange={(unit) => change({ unit })}
            />
          )}
          {WITH_AID.includes(view) && (
            <Choice
              label={text(SELECTION.aid)}
              value={state.aid}
              options={AID_READINGS}
              nameOf={(aid) => text(aid === 'narrow' ? SELECTION.aidNarrow : SELECTION.aidWide)}
              onChange={(aid) => change({ aid, figure: '' })}
            />
          )}
          <button
            type="button"
            className="language"
            title={text(SHELL.switchLanguage)}
            aria-label={text(SHELL.switchLanguage)}
            onClick={() => change({ language: state.language === 'zh' ? 'en' : 'zh' })}
          >
            {text(SHELL.otherLanguage)}
          </button>
        </div>
      </search>
      {(local.reports.length > 0 || local.problem !== null) && <LocalNotice part={{}} />}
    </>
  );
}

/** A word of the line that is its control. */
function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly T[];
  nameOf: (option: T) => string;
  onChange: (option: T) => void;
}): ReactNode {
  const { label, value, options, nameOf, onChange } = props;
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
