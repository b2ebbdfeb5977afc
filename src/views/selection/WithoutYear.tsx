import type { ReactNode } from 'react';
import { countyOf } from '../../state/choose-reports.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { COMPARABILITY, SELECTION } from '../../text/messages/selection.ts';
import { useText } from '../shell/language.ts';
import { reportName } from './report-label.ts';
import { useSelection } from './use-selection.ts';

/** Names the chosen counties that have no report for the chosen year: they are left out of the comparison, not zero. And the way back. */
export function WithoutYear(): ReactNode {
  const [{ year, language }, change] = useViewState();
  const { all, countiesWithout } = useSelection();
  const text = useText();
  if (countiesWithout.length === 0) return null;
  const names = countiesWithout.map((code) => {
    const known = all.find((report) => countyOf(report) === code);
    return known ? reportName(known) : code;
  });
  const list = names.join(language === 'zh' ? '、' : ', ');
  return (
    <p className="without-year">
      {text(COMPARABILITY.withoutYear, { list, year })}{' '}
      <button type="button" className="action" onClick={() => change({ year: 'latest', figure: '' })}>
        {text(SELECTION.backToLatest)}
      </button>
    </p>
  );
}
