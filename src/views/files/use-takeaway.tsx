import { useCallback, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ChartCollector } from '../../charts/Chart.tsx';
import type { ChartBuilder } from '../../charts/echarts.ts';
import { pageLink } from '../../state/page-link.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { FILES } from '../../text/messages/files.ts';
import { InTakeaway } from '../chart-frame/takeaway-subject.ts';
import type { TakeawaySubject } from '../chart-frame/takeaway-subject.ts';
import { useAnswers } from '../data/DataProvider.tsx';
import { useComparability } from '../selection/use-comparability.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useText } from '../shell/language.ts';
import { makeTakeaway } from './model/make-takeaway.ts';
import type { Takeaway } from './model/takeaway.ts';
import { lightTokens } from './model/light-tokens.ts';
import { verdictLines } from './model/verdict-lines.ts';

/**
 * What is on the screen as one {@link Takeaway}. The same chart and table elements are rendered once more out of sight
 * (`copy`), so that both are there whichever of them is looked at, with every row; `make` reads them.
 */
export function useTakeaway(subject: TakeawaySubject): { copy: ReactNode; make: () => Takeaway } {
  const box = useRef<HTMLDivElement>(null);
  const build = useRef<ChartBuilder>(null);
  const [state] = useViewState();
  const selection = useSelection();
  const reports = subject.reports ?? selection.reports;
  const { dataVersion } = useAnswers();
  const notes = useComparability(reports);
  const text = useText();
  const collect = useCallback((builder: ChartBuilder) => {
    build.current = builder;
  }, []);
  const copy = createPortal(
    <div className="takeaway-copy" aria-hidden="true" inert ref={box}>
      <InTakeaway value>
        <ChartCollector value={collect}>{subject.chart}</ChartCollector>
        {subject.table}
      </InTakeaway>
    </div>,
    document.body,
  );
  const make = (): Takeaway => {
    const table = box.current?.querySelector('table');
    if (!table) throw new Error(text(FILES.noTable));
    return makeTakeaway({
      subject,
      table,
      build: build.current,
      tokens: lightTokens(document.styleSheets),
      state,
      reports,
      version: dataVersion,
      link: pageLink(),
      caveats: [...verdictLines(notes, state, text), ...(subject.caveats ?? [])],
      text,
    });
  };
  return { copy, make };
}
