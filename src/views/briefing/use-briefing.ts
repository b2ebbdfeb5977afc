import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import { countyOf, isOwn, reportToken } from '../../state/choose-reports.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import type { Message } from '../../text/message.ts';
import { SHELL } from '../../text/messages/shell.ts';
import { useAnswers } from '../data/DataProvider.tsx';
import { answerKey } from '../data/snapshot.ts';
import { useSelection } from '../selection/use-selection.ts';
import { errorMessage } from '../shell/error-text.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { useCaptures } from './capture/use-captures.tsx';
import type { Captures, Wanted } from './capture/use-captures.tsx';
import { draftStore } from './model/draft-store.ts';
import type { Draft } from './model/draft.ts';
import { CHART_PAGES, chartState } from './model/page-ids.ts';
import type { PageId } from './model/page-ids.ts';
import type { AutomaticPage } from './model/page.ts';
import { useGenerators } from './use-generators.ts';
import { useBriefingRows } from './use-briefing-rows.ts';
import { automaticPage } from './words/make-pages.ts';

/** Everything that the page of the briefing is drawn from. */
export type BriefingState = {
  own: ReportRow;
  tokens: readonly { token: string; report: ReportRow }[];
  ownToken: string;
  draft: Draft;
  isKept: boolean;
  /** The pages by their ids, those that are not in the briefing too; undefined while one's figures are on their way. */
  pages: ReadonlyMap<PageId, AutomaticPage>;
  captures: Captures;
  /** Why there are no pages, where that is not because they are on their way. */
  failure: Message | null;
  retry: () => void;
};

/** The department's token in a link: its county, or itself where several of its county are chosen. */
function tokenOf(report: ReportRow, reports: readonly ReportRow[]): string {
  const alone = reports.filter((other) => countyOf(other) === countyOf(report)).length === 1;
  return alone ? countyOf(report) : reportToken(report);
}

/** The briefing of the chosen departments; `first` is what it is about until another is marked. */
export function useBriefing(first: ReportRow): BriefingState {
  const [state] = useViewState();
  const { reports, reportIds } = useSelection();
  const { dataVersion } = useAnswers();
  const text = useText();
  const language = useLanguage();
  const store = draftStore();
  const draft = useSyncExternalStore(store.subscribe, store.draft, store.draft);
  const own = reports.find((report) => isOwn(report, state.own)) ?? first;
  const ownToken = tokenOf(own, reports);
  const asked = useBriefingRows(reportIds, own.reportId, state);
  const { rows } = asked;
  const { generators, failed, again } = useGenerators();
  const chosen = useMemo(
    () => draft.order.filter((id) => !draft.leftOut.includes(id)),
    [draft.order, draft.leftOut],
  );
  // Whatever a view shows comes from the same tables as these rows: where they are others, it is read anew.
  const data = useMemo(
    () => rows && answerKey({ text: JSON.stringify([rows, reports, dataVersion]), params: [] }),
    [rows, reports, dataVersion],
  );
  const wanted = useMemo((): Wanted[] => {
    if (data === undefined) return [];
    const key = (page: Wanted['page'], view: string): string => [page, view, data].join(' ');
    const overview = { ...chartState(state, 'structure', ownToken), view: 'overview' as const };
    return [
      ...(chosen.includes('key')
        ? [{ page: 'key' as const, state: overview, key: key('key', linkTo(overview)) }]
        : []),
      ...CHART_PAGES.filter((page) => chosen.includes(page)).map((page) => {
        const seen = chartState(state, page, ownToken);
        return { page, state: seen, key: key(page, linkTo(seen)) };
      }),
    ];
  }, [data, state, ownToken, chosen]);
  const captures = useCaptures(wanted);
  const { of } = captures;
  const pages = useMemo(() => {
    if (rows === undefined || generators === null) return new Map<PageId, AutomaticPage>();
    const input = { reports, own, state, rows, generators };
    return new Map(
      chosen.flatMap((id): [PageId, AutomaticPage][] => {
        const page = automaticPage(id, input, of, chosen, { text, language, unit: state.unit });
        return page === null ? [] : [[id, page]];
      }),
    );
  }, [rows, generators, reports, own, state, of, chosen, text, language]);
  return {
    own,
    ownToken,
    tokens: reports.map((report) => ({ token: tokenOf(report, reports), report })),
    draft,
    isKept: store.isKept(),
    pages,
    captures,
    failure: asked.error ? errorMessage(asked.error) : failed ? SHELL.viewFailed : null,
    retry: () => (asked.retry(), again()),
  };
}

/** The ways to change the draft. */
export function useDraftChange(): (step: (draft: Draft) => Draft) => void {
  return useCallback((step) => draftStore().change(step), []);
}
