import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { basicProject } from '../../queries/basic-project.ts';
import { indicators } from '../../queries/indicators.ts';
import { medicalAid } from '../../queries/medical-aid.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { AID_READINGS } from '../../state/view-state.ts';
import { AID } from '../../text/messages/aid.ts';
import { useAnswer } from '../data/use-answer.ts';
import { WhenAnswered } from '../figure-table/WhenAnswered.tsx';
import { useSelection } from '../selection/use-selection.ts';
import { useText } from '../shell/language.ts';
import { aidReports } from './aid-data.ts';
import { AidChart } from './AidChart.tsx';
import { AidBeside } from './AidBeside.tsx';

/** 医疗救助: what each department spends on medical aid, by item, how it is booked, and whom it reached. */
export function AidView(): ReactNode {
  const [{ basis, aid, reading }] = useViewState();
  const selection = useSelection();
  const { reports, reportIds } = selection;
  const answer = useAnswer(medicalAid({ reportIds, basis, aid }));
  const totals = useAnswer(basicProject({ reportIds, basis, parent: '' }));
  const people = useAnswer(indicators({ reportIds }));
  const figures = useMemo(
    () => answer.rows && totals.rows && aidReports(reports, answer.rows, totals.rows, reading),
    [reports, answer.rows, totals.rows, reading],
  );
  return (
    <>
      <ReadingSwitch />
      <WhenAnswered
        asked={[selection, answer, totals, people]}
        ready={figures !== undefined && people.rows !== undefined && reports.length > 0}
      >
        {() => (
          <>
            <AidChart figures={figures ?? []} />
            <AidBeside figures={figures ?? []} people={people.rows ?? []} />
          </>
        )}
      </WhenAnswered>
    </>
  );
}

/** 窄口径 or 宽口径, by name. */
function ReadingSwitch(): ReactNode {
  const [state, change] = useViewState();
  const text = useText();
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{text(AID.readingLegend)}</legend>
      {AID_READINGS.map((reading) => (
        <label key={reading}>
          <input
            type="radio"
            name="aid"
            checked={state.aid === reading}
            onChange={() => change({ aid: reading, figure: '' })}
          />
          <span>{text(AID[reading])}</span>
        </label>
      ))}
    </fieldset>
  );
}
