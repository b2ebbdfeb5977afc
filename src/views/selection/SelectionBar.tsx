import type { ReactNode } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { AID_READINGS, BASES, READINGS } from '../../state/view-state.ts';
import type { AidReading, Basis, Reading, ViewId } from '../../state/view-state.ts';
import { SELECTION } from '../../text/messages/selection.ts';
import { SHELL } from '../../text/messages/shell.ts';
import { READING_NAMES } from '../../text/messages/units.ts';
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

const WITH_BASIS: readonly ViewId[] = ['overview', 'structure', 'ratio', 'aid', 'briefing'];
const WITH_READING: readonly ViewId[] = ['overview', 'structure', 'ratio', 'aid', 'briefing'];
// The medical-aid view has a control of its own, with both readings in full.
const WITH_AID: readonly ViewId[] = ['overview', 'briefing'];

/** What is chosen, as one line that reads as a sentence; each underlined word is its control. */
export function SelectionBar(): ReactNode {
  const [state, change] = useViewState();
  const { all } = useSelection();
  const text = useText();
  const years = [...new Set(all.map((report) => report.fiscalYear))].sort((a, b) => b - a);
  const local = useLocalState();
  return (
    <>
      <search>
        <div className="selection" role="group" aria-label={text(SELECTION.label)}>
          <CountyPicker />
          <label className="choice">
            <span>{text(SELECTION.year)}</span>
            <select
              value={String(state.year)}
              onChange={({ target }) =>
                change({ year: target.value === 'latest' ? 'latest' : Number(target.value), figure: '' })
              }
            >
              <option value="latest">{text(SELECTION.latest)}</option>
              {years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          </label>
          {WITH_BASIS.includes(state.view) && (
            <label className="choice">
              <span>{text(SELECTION.basis)}</span>
              <select
                value={state.basis}
                onChange={({ target }) => change({ basis: target.value as Basis, figure: '' })}
              >
                {BASES.map((basis) => (
                  <option key={basis} value={basis}>
                    {text(basis === 'all' ? SELECTION.allFunds : SELECTION.generalBudget)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {WITH_READING.includes(state.view) && (
            <label className="choice">
              <span>{text(SELECTION.reading)}</span>
              <select
                value={state.reading}
                onChange={({ target }) => change({ reading: target.value as Reading, figure: '' })}
              >
                {READINGS.map((reading) => (
                  <option key={reading} value={reading}>
                    {text(READING_NAMES[reading])}
                  </option>
                ))}
              </select>
            </label>
          )}
          {WITH_AID.includes(state.view) && (
            <label className="choice">
              <span>{text(SELECTION.aid)}</span>
              <select
                value={state.aid}
                onChange={({ target }) => change({ aid: target.value as AidReading, figure: '' })}
              >
                {AID_READINGS.map((aid) => (
                  <option key={aid} value={aid}>
                    {text(aid === 'narrow' ? SELECTION.aidNarrow : SELECTION.aidWide)}
                  </option>
                ))}
              </select>
            </label>
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
