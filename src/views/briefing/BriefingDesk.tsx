import { useState } from 'react';
import type { ReactNode } from 'react';
import { pageLink } from '../../state/page-link.ts';
import { useViewState } from '../../state/use-view-state.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { formatDay } from '../../text/format-day.ts';
import { EDITOR } from '../../text/messages/briefing/editor.ts';
import { BRIEFING } from '../../text/messages/briefing/pages.ts';
import { FILES } from '../../text/messages/files.ts';
import { useAnswers } from '../data/DataProvider.tsx';
import { takeawayFilters } from '../files/model/filters.ts';
import { reportName } from '../selection/report-label.ts';
import { useSelection } from '../selection/use-selection.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { BriefingTools } from './BriefingTools.tsx';
import { chosenPages } from './model/draft.ts';
import type { Briefing } from './model/page.ts';
import { Outline } from './Outline.tsx';
import { Sheet } from './sheet/Sheet.tsx';
import { useBriefing } from './use-briefing.ts';

/** The pages beside their list, and above them what becomes of them. */
export function BriefingDesk({ first }: { first: ReportRow }): ReactNode {
  const state = useBriefing(first);
  const { draft, pages, captures } = state;
  const text = useText();
  const language = useLanguage();
  const briefing = useWholeBriefing(state);
  const ids = draft.order.filter((id) => !draft.leftOut.includes(id));
  const isWhole = ids.every((id) => pages.has(id)) && captures.done === captures.all;
  return (
    <div className="briefing">
      <h1 className="headline">{text(EDITOR.heading)}</h1>
      <p className="briefing-about">{text(EDITOR.about)}</p>
      <BriefingTools briefing={isWhole ? briefing : null} state={state} />
      {state.failure && <FailedView message={text(state.failure)} onRetry={state.retry} />}
      <div className="briefing-desk">
        <Outline draft={draft} />
        <div className="briefing-sheets">
          {ids.map((id, index) => (
            <Sheet
              key={`${id} ${language}`}
              id={id}
              number={index + 1}
              page={pages.get(id)}
              briefing={briefing}
              draft={draft}
              onRetry={captures.retry}
            />
          ))}
          {ids.length === 0 && <p role="status">{text(EDITOR.nothing)}</p>}
        </div>
      </div>
      {captures.reading}
    </div>
  );
}

/** The briefing as it would be written now, with the pages that are there. */
function useWholeBriefing({ own, draft, pages }: ReturnType<typeof useBriefing>): Briefing {
  const [state] = useViewState();
  const { reports } = useSelection();
  const { dataVersion } = useAnswers();
  const text = useText();
  const language = useLanguage();
  const [day] = useState(() => new Date());
  const filters = takeawayFilters({ ...state, view: 'overview' }, reports, text);
  return {
    language,
    date: formatDay(day, language),
    version: dataVersion,
    link: pageLink(),
    filters: filters.map(({ label, text: said }) => `${label} ${said}`).join(' · '),
    fileName: [text(FILES.product), text(BRIEFING.fileName), reportName(own), own.fiscalYear]
      .join('_')
      .replace(/[\\/:*?"<>|\s]+/gu, '_'),
    pages: chosenPages(draft, language, [...pages.values()]),
  };
}
