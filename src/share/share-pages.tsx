import type { ComponentType, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ChartBuilder } from '../charts/echarts.ts';
import { SHARED_VIEWS, shareName, sharedState } from '../state/share-link.ts';
import type { Shared, SharedView } from '../state/share-link.ts';
import { StateHere } from '../state/use-view-state.ts';
import { LANGUAGES } from '../state/view-state.ts';
import type { LegendEntry } from '../views/chart-frame/legend-entry.ts';
import type { TakeawaySubject } from '../views/chart-frame/takeaway-subject.ts';
import { DataProvider } from '../views/data/DataProvider.tsx';
import type { Snapshot } from '../views/data/snapshot.ts';
import { BuilderCollector, SubjectCollector } from './collect.ts';
import { PageBody } from './PageBody.tsx';
import { usePageFacts } from './page-facts.ts';
import type { PageFacts } from './page-facts.ts';

/** A page to be written, and all that its picture is drawn from. */
export type SharePage = Shared & {
  name: string;
  facts: PageFacts;
  legend: readonly LegendEntry[];
  build: ChartBuilder;
  /** The markup of the body, once it is known whether there is a picture. */
  body: (hasPicture: boolean) => string;
};

type Views = Readonly<Record<SharedView, () => Promise<ComponentType>>>;

/** What each page is of: the chart of the whole on the overview, the first chart of the others. */
const VIEWS: Views = {
  overview: async () => (await import('../views/structure/StructureChart.tsx')).StructureChart,
  structure: async () => (await import('../views/structure/StructureChart.tsx')).StructureChart,
  ratio: async () => (await import('../views/ratio/RatioView.tsx')).RatioView,
  aid: async () => (await import('../views/aid/AidView.tsx')).AidView,
  'three-public': async () => (await import('../views/three-public/ThreePublicView.tsx')).ThreePublicView,
  changes: async () => (await import('../views/changes/ChangesView.tsx')).ChangesView,
  budget: async () => (await import('../views/budget/BudgetView.tsx')).BudgetView,
};

/**
 * The pages of a site: of each view in both languages, and of the spending of each of `counties` (division codes), whose
 * answers must be in the snapshot too. Views are drawn with the frame, chart and figure of this folder in place of theirs.
 */
export async function sharePages(snapshot: Snapshot, counties: readonly string[]): Promise<SharePage[]> {
  const pages: SharePage[] = [];
  for (const view of SHARED_VIEWS) {
    const View = await VIEWS[view]();
    for (const county of view === 'structure' ? ['', ...counties] : ['']) {
      for (const language of LANGUAGES) pages.push(drawPage(snapshot, { view, county, language }, View));
    }
  }
  return pages;
}

function drawPage(snapshot: Snapshot, shared: Shared, View: ComponentType): SharePage {
  const draw = (node: ReactNode): string =>
    renderToStaticMarkup(
      <DataProvider snapshot={snapshot} isEmbed>
        <StateHere value={sharedState(shared)}>{node}</StateHere>
      </DataProvider>,
    );
  const subjects: TakeawaySubject[] = [];
  draw(
    <SubjectCollector value={(subject) => subjects.push(subject)}>
      <View />
    </SubjectCollector>,
  );
  const subject = subjects[0];
  const name = shareName(shared);
  if (subject === undefined) throw new Error(`share page ${name}: the view has no chart`);
  const builders: ChartBuilder[] = [];
  draw(<BuilderCollector value={(build) => builders.push(build)}>{subject.chart}</BuilderCollector>);
  const [build] = builders;
  if (build === undefined) throw new Error(`share page ${name}: nothing is drawn`);
  let facts: PageFacts | null = null;
  const Facts = (): ReactNode => {
    facts = usePageFacts(subject, snapshot);
    return null;
  };
  draw(<Facts />);
  if (facts === null) throw new Error(`share page ${name}: no facts`);
  const known: PageFacts = facts;
  const otherName = shareName({ ...shared, language: shared.language === 'zh' ? 'en' : 'zh' });
  return {
    ...shared,
    name,
    facts: known,
    legend: subject.legend ?? [],
    build,
    body: (hasPicture) =>
      draw(<PageBody {...{ facts: known, table: subject.table, name, otherName, hasPicture }} />),
  };
}
