import { useEffect, useRef, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ChartCollector } from '../../../charts/Chart.tsx';
import type { ChartBuilder } from '../../../charts/echarts.ts';
import { pageLink } from '../../../state/page-link.ts';
import { StateHere, linkTo } from '../../../state/use-view-state.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { CHART_FRAME } from '../../../text/messages/chart-frame.ts';
import { FILES } from '../../../text/messages/files.ts';
import { OVERVIEW } from '../../../text/messages/overview.ts';
import { SHELL } from '../../../text/messages/shell.ts';
import { InTakeaway } from '../../chart-frame/takeaway-subject.ts';
import { useAnswers, useKeptAnswers } from '../../data/DataProvider.tsx';
import type { KeptAnswers } from '../../data/kept-answers.ts';
import { answerKey } from '../../data/snapshot.ts';
import { lightTokens } from '../../files/model/light-tokens.ts';
import { makeTakeaway } from '../../files/model/make-takeaway.ts';
import { useSelection } from '../../selection/use-selection.ts';
import { useText } from '../../shell/language.ts';
import type { Captured, CapturedPage } from './captured.ts';
import { readFrame } from './read-frame.ts';
import { VIEW_PROGRAMS } from './view-programs.ts';

/** Milliseconds between two looks at whether all answers are there. */
const LOOK_AGAIN = 40;
/** After so many of them a view that shows no table has none. */
const MOST_LOOKS = 250;

/**
 * One view, drawn out of sight in a state of its own, so that a briefing has what the view shows: its headline, verdict,
 * source, chart and table. First its table until nothing is asked any more; then its chart anew, so that what is drawn
 * comes from all the answers.
 */
export function Capture(props: {
  page: CapturedPage;
  state: ViewState;
  onCaptured: (captured: Captured) => void;
}): ReactNode {
  const { page, state, onCaptured } = props;
  const box = useRef<HTMLDivElement>(null);
  const charts = useRef<ChartBuilder[]>([]);
  const [View, setView] = useState<ComponentType | null>(null);
  const [settled, setSettled] = useState(false);
  const kept = useKeptAnswers();
  const { dataVersion } = useAnswers();
  const { reports } = useSelection();
  const text = useText();

  useEffect(() => {
    let wanted = true;
    VIEW_PROGRAMS[page]().then(
      (program) => wanted && setView(() => program),
      () => wanted && onCaptured({ kind: 'failed', why: text(SHELL.viewFailed) }),
    );
    return () => {
      wanted = false;
    };
  }, [page, onCaptured, text]);

  useEffect(() => {
    if (View === null) return;
    const look = (): void => {
      // Taken away, it may be called once more before it is told to stop.
      if (box.current === null || isAsking(kept)) return;
      if (!settled) return setSettled(true);
      const captured = read();
      looks += 1;
      const isFailed = box.current.querySelector('.failed') !== null;
      // Parts that load late are waited for; what failed says so at once.
      if (captured.kind === 'taken' || isFailed || looks > MOST_LOOKS) onCaptured(captured);
    };
    let looks = 0;
    const read = (): Captured => {
      const copies = [...(box.current?.children ?? [])];
      const table = copies[0]?.querySelector<HTMLTableElement>(
        page === 'key' ? '.key-figures table' : '.chart-frame > .sideways table',
      );
      const frame = copies[1]?.querySelector(page === 'key' ? '.key-figures' : '.chart-frame');
      if (!table || !frame) {
        const why = copies[0]?.querySelector('.failed p')?.textContent ?? text(FILES.noTable);
        return { kind: 'failed', why };
      }
      const said = readFrame(frame, state.language, text(CHART_FRAME.source));
      const build = page === 'key' ? null : (charts.current[0] ?? null);
      const takeaway = makeTakeaway({
        subject: {
          ...said,
          ...(page === 'key' ? { headline: text(OVERVIEW.heading) } : {}),
          ...(said.source === '' ? { source: text(CHART_FRAME.fromStatements) } : {}),
          chart: build && true,
          table: true,
        },
        table,
        build,
        tokens: lightTokens(document.styleSheets),
        state,
        reports,
        version: dataVersion,
        link: (pageLink().split('#')[0] ?? '') + linkTo(state),
        caveats: said.caveats,
        text,
      });
      return { kind: 'taken', takeaway, legend: said.legend };
    };
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [View, settled, kept, page, state, reports, dataVersion, text, onCaptured]);

  if (View === null) return null;
  const collect = (build: ChartBuilder): void => void charts.current.push(build);
  return createPortal(
    <div className="takeaway-copy" aria-hidden="true" inert ref={box}>
      <InTakeaway value>
        <div>
          <StateHere value={{ ...state, show: 'table' }}>
            <ChartCollector value={ignore}>
              <View />
            </ChartCollector>
          </StateHere>
        </div>
        {settled && (
          <ChartCopy collect={collect}>
            <StateHere value={state}>
              <View />
            </StateHere>
          </ChartCopy>
        )}
      </InTakeaway>
    </div>,
    document.body,
  );
}

const ignore = (): void => undefined;

/** The first chart handed over on mounting is the view's own: those below it follow. */
function ChartCopy(props: { collect: (build: ChartBuilder) => void; children: ReactNode }): ReactNode {
  const [collect] = useState(() => props.collect);
  return (
    <div>
      <ChartCollector value={collect}>{props.children}</ChartCollector>
    </div>
  );
}

/** Whether any question of the page waits for its answer. */
function isAsking(kept: KeptAnswers): boolean {
  return kept.watched().some((sql) => {
    const answer = kept.known(answerKey(sql));
    return answer !== undefined && answer.rows === undefined && answer.error === null;
  });
}
