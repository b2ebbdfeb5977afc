import { CHART_FRAME } from '../text/messages/chart-frame.ts';
import { SHARE } from '../text/messages/share.ts';
import { useViewState } from '../state/use-view-state.ts';
import type { TakeawaySubject } from '../views/chart-frame/takeaway-subject.ts';
import type { Snapshot } from '../views/data/snapshot.ts';
import { takeawayFilters } from '../views/files/model/filters.ts';
import { verdictLines } from '../views/files/model/verdict-lines.ts';
import { useComparability } from '../views/selection/use-comparability.ts';
import { useSelection } from '../views/selection/use-selection.ts';
import { useText } from '../views/shell/language.ts';
import { pageSentences } from './page-sentences.ts';

/** What a shared page and its picture say of a chart, beside its figures. */
export type PageFacts = {
  title: string;
  subtitle: string;
  /** What a preview says below the title. */
  description: string;
  pictureLabel: string;
  sentences: readonly string[];
  /** Every caveat in full; what follows from all of them stands last. */
  verdict: readonly string[];
  source: string;
  /** What was chosen, as a line. */
  chosen: string;
  reports: readonly string[];
  version: string;
};

/** The facts of a chart in the state around; the answers are those of `snapshot`. */
export function usePageFacts(subject: TakeawaySubject, snapshot: Snapshot): PageFacts {
  const [state] = useViewState();
  const { reports } = useSelection();
  const notes = useComparability(reports);
  const text = useText();
  const { headline: title, subtitle = '', source = '' } = subject;
  const sentences = pageSentences(snapshot, reports, state);
  return {
    title,
    subtitle,
    description: [subtitle, ...sentences.slice(0, 1), `${text(CHART_FRAME.source)}${source}`]
      .map((said) => (/[。.]$/u.test(said) ? said : `${said}${text(SHARE.sentenceEnd)}`))
      .join(state.language === 'zh' ? '' : ' '),
    pictureLabel: text(SHARE.pictureOf, { title, subtitle }),
    sentences,
    verdict: [...(subject.caveats ?? []), ...verdictLines(notes, state, text)],
    source,
    chosen: takeawayFilters(state, reports, text)
      .map(({ label, text: said }) => `${label} ${said}`)
      .join(' · '),
    reports: reports.map((report) => `${report.department} ${report.fiscalYear}`),
    version: snapshot.dataVersion,
  };
}
