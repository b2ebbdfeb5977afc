import { BRIEFING, PAGE_NAMES } from '../../../text/messages/briefing/pages.ts';
import { CHART_FRAME } from '../../../text/messages/chart-frame.ts';
import { answerKey } from '../../data/snapshot.ts';
import type { Captured, CapturedPage } from '../capture/captured.ts';
import { verdictLines } from '../../files/model/verdict-lines.ts';
import type { Takeaway } from '../../files/model/takeaway.ts';
import { markedName } from '../../peers/marked-name.ts';
import { peersWords } from '../../peers/peers-words.ts';
import { reportName } from '../../selection/report-label.ts';
import { CHART_PAGES } from '../model/page-ids.ts';
import type { ChartPageId, PageId } from '../model/page-ids.ts';
import { EMPTY_BODY } from '../model/page.ts';
import type { AutomaticPage, NamedTable, PageBody } from '../model/page.ts';
import type { BriefingInput } from './briefing-rows.ts';
import { checksSaid, checksTable, findingList, ownChecks } from './check-words.ts';
import { sourcesTable } from './method-words.ts';
import { chartSentence, keySentences } from './page-sentences.ts';
import { notesOf, pageStandings } from './page-standings.ts';
import { commonUnit, standingTable } from './standing-table.ts';
import { inARow, together } from './words.ts';
import type { Words } from './words.ts';

/** What was taken of a page's view, undefined while it is not there. */
export type CapturedOf = (page: CapturedPage) => Captured | undefined;

/** The chart of a page that is in the briefing. */
type TakenChart = { page: ChartPageId; takeaway: Takeaway };

/** A page in the making: without the mark of its figures. */
type Made = Omit<AutomaticPage, 'figures'>;

/** A page of the briefing from the figures alone; null while the view it takes its figures from is not read. */
export function automaticPage(
  id: PageId,
  input: BriefingInput,
  captured: CapturedOf,
  chosen: readonly PageId[],
  words: Words,
): AutomaticPage | null {
  const made = makePage(id, input, captured, chosen, words);
  return made && { ...made, figures: figuresKey(made, input) };
}

function makePage(
  id: PageId,
  input: BriefingInput,
  captured: CapturedOf,
  chosen: readonly PageId[],
  words: Words,
): Made | null {
  switch (id) {
    case 'cover':
      return coverPage(input, words);
    case 'key':
      return keyPage(input, captured('key'), words);
    case 'comparability':
      return comparabilityPage(input, takenCharts(captured, chosen), words);
    case 'checks':
      return checksPage(input, words);
    case 'method':
      return methodPage(input, words);
    case 'tables':
      return tablesPage(takenCharts(captured, chosen), words);
    default:
      return chartPage(id, input, captured(id), words);
  }
}

/** Another text whenever a figure of the page is another; what a page says in words is not in it. */
function figuresKey({ id, body }: Made, { reports }: BriefingInput): string {
  const tables = [...(body.chart ? [body.chart.table] : []), ...body.tables.map(({ table }) => table)];
  const said = [id, reports.map(({ reportId }) => reportId), tables, body.lists.map(({ items }) => items)];
  return answerKey({ text: JSON.stringify(said), params: [] });
}

function coverPage({ own, reports }: BriefingInput, words: Words): Made {
  const { text } = words;
  const peers = reports.filter(({ reportId }) => reportId !== own.reportId);
  const named = peers.map(({ department, fiscalYear }) =>
    text(BRIEFING.peer, { department, year: fiscalYear }),
  );
  return {
    id: 'cover',
    title: text(BRIEFING.coverTitle, { department: own.department, year: own.fiscalYear }),
    said: [
      named.length === 0
        ? text(BRIEFING.coverAlone)
        : text(BRIEFING.coverSaid, { list: inARow(named, words) }),
      // Whoever is handed the file has neither the report nor a site that publishes it.
      ...(['local', 'draft'] as const).flatMap((held) => {
        const names = reports.filter((report) => report.held === held).map(reportName);
        const said = held === 'local' ? BRIEFING.coverLocal : BRIEFING.coverDraft;
        return names.length === 0 ? [] : [text(said, { list: inARow(names, words) })];
      }),
    ].join('\n'),
    body: EMPTY_BODY,
  };
}

function keyPage(input: BriefingInput, captured: Captured | undefined, words: Words): Made | null {
  if (captured === undefined) return null;
  const { text } = words;
  return {
    id: 'key',
    title: text(BRIEFING.keyTitle, { county: markedName(input.own, text) }),
    said: keySentences(input, words),
    body: {
      ...EMPTY_BODY,
      ...sourceOf(captured, words),
      tables: [
        ...(captured.kind === 'taken'
          ? [{ title: text(BRIEFING.keyTable), table: captured.takeaway.table, notes: [] }]
          : []),
        ...besideTable(input, 'key', words),
      ],
    },
  };
}

/** The line of 对标 under a chart, with who is left out of it and why. */
function besideTable(input: BriefingInput, page: ChartPageId | 'key', words: Words): NamedTable[] {
  const county = reportName(input.own);
  const marked = markedName(input.own, words.text);
  const standings = pageStandings(input, page, words);
  // Where no department compares, the sentence says so and a table of one column says nothing.
  const table = standings.some(({ members }) => members.length > 0)
    ? standingTable(standings, marked, words)
    : null;
  if (table === null) return [];
  const unit = commonUnit(standings, words);
  const title =
    unit === ''
      ? words.text(BRIEFING.beside, { county: marked })
      : words.text(BRIEFING.besideIn, { county: marked, unit });
  return [{ title, table, notes: [together(peersWords(standings, county, words), words)] }];
}

function chartPage(
  id: ChartPageId,
  input: BriefingInput,
  captured: Captured | undefined,
  words: Words,
): Made | null {
  if (captured === undefined) return null;
  const taken = captured.kind === 'taken' ? captured.takeaway : null;
  return {
    id,
    title:
      taken?.title ?? words.text(BRIEFING.noFigures, { why: captured.kind === 'failed' ? captured.why : '' }),
    said: chartSentence(input, id, words),
    body: {
      ...EMPTY_BODY,
      ...sourceOf(captured, words),
      chart: taken,
      legend: captured.kind === 'taken' ? captured.legend : [],
      caveats: taken?.caveats ?? [],
      tables: besideTable(input, id, words),
    },
  };
}

function sourceOf(captured: Captured, { text }: Words): Pick<PageBody, 'source' | 'link' | 'failure'> {
  if (captured.kind === 'failed')
    return { source: text(CHART_FRAME.fromStatements), link: '', failure: captured.why };
  return { source: captured.takeaway.source, link: captured.takeaway.link, failure: '' };
}

/** The charts of the pages that are in the briefing, as far as they are read. */
function takenCharts(captured: CapturedOf, chosen: readonly PageId[]): TakenChart[] {
  return CHART_PAGES.flatMap((page) => {
    const one = chosen.includes(page) ? captured(page) : undefined;
    return one?.kind === 'taken' ? [{ page, takeaway: one.takeaway }] : [];
  });
}

function comparabilityPage(input: BriefingInput, charts: readonly TakenChart[], words: Words): Made {
  const { text } = words;
  const general = verdictLines(notesOf(input, {}), { ...input.state, view: 'method' }, text);
  const said = new Set(general);
  // What a chart adds of its own, under its name.
  const more = charts.flatMap(({ page, takeaway }) =>
    takeaway.caveats
      .filter((caveat) => !said.has(caveat))
      .map((caveat) => {
        said.add(caveat);
        return text(BRIEFING.ofPage, { page: text(PAGE_NAMES[page]), said: caveat });
      }),
  );
  return {
    id: 'comparability',
    title: text(BRIEFING.comparabilityTitle),
    said:
      said.size === 0
        ? text(BRIEFING.comparabilityNone)
        : text(BRIEFING.comparabilitySaid, { count: input.reports.length, notes: said.size }),
    body: {
      ...EMPTY_BODY,
      lists: [
        ...(general.length > 0 ? [{ title: text(BRIEFING.comparabilityAll), items: general }] : []),
        ...(more.length > 0 ? [{ title: text(BRIEFING.comparabilityMore), items: more }] : []),
      ],
    },
  };
}

function checksPage(input: BriefingInput, words: Words): Made {
  const { error, notice } = ownChecks(input);
  return {
    id: 'checks',
    title: words.text(BRIEFING.checksTitle, {
      county: markedName(input.own, words.text),
      errors: error,
      notices: notice,
    }),
    said: checksSaid(input, words),
    body: {
      ...EMPTY_BODY,
      tables: [checksTable(input, words)],
      lists: [findingList(input, words)],
      source: words.text(CHART_FRAME.fromStatements),
    },
  };
}

function methodPage(input: BriefingInput, words: Words): Made {
  const { text } = words;
  return {
    id: 'method',
    title: text(BRIEFING.methodTitle),
    said: text(BRIEFING.methodSaid),
    body: { ...EMPTY_BODY, tables: [sourcesTable(input, words)] },
  };
}

function tablesPage(charts: readonly TakenChart[], { text }: Words): Made {
  return {
    id: 'tables',
    title: text(BRIEFING.tablesTitle),
    said: text(BRIEFING.tablesSaid),
    body: {
      ...EMPTY_BODY,
      tables: charts.map(({ takeaway: { title, subtitle, table } }) => ({
        title,
        table,
        notes: [subtitle],
      })),
    },
  };
}
