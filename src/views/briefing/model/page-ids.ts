import type { ViewState } from '../../../state/view-state.ts';

/** The pages with a chart, each of which is the chart of a view. */
export const CHART_PAGES = [
  'structure',
  'economic',
  'ratio',
  'aid',
  'three-public',
  'changes',
  'budget',
] as const;
export type ChartPageId = (typeof CHART_PAGES)[number];

/** Every page of a briefing in the order it begins with. */
export const PAGE_IDS = [
  'cover',
  'key',
  ...CHART_PAGES,
  'comparability',
  'checks',
  'method',
  'tables',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** Pages that are there to be chosen and are not in a briefing that nobody touched. */
export const OPTIONAL_PAGES: readonly PageId[] = ['economic'];

/** What a chart page looks at: the person's own choices, in the view whose chart it is, from the whole and not drilled. */
export function chartState(state: ViewState, page: ChartPageId, own: string): ViewState {
  const economic = page === 'economic';
  return {
    ...state,
    view: economic ? 'structure' : page,
    kind: economic ? 'economic' : 'functional',
    own,
    code: '',
    figure: '',
    show: 'chart',
  };
}
