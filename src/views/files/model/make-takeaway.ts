import type { ChartBuilder } from '../../../charts/echarts.ts';
import type { ReportRow } from '../../../queries/rows.ts';
import type { ViewState } from '../../../state/view-state.ts';
import type { Message, MessageParams } from '../../../text/message.ts';
import { CHART_FRAME } from '../../../text/messages/chart-frame.ts';
import { FILES } from '../../../text/messages/files.ts';
import { VIEW_NAMES } from '../../../text/messages/shell.ts';
import { UNITS } from '../../../text/messages/units.ts';
import type { TakeawaySubject } from '../../chart-frame/takeaway-subject.ts';
import { readingUnit } from '../../figure/reading.ts';
import { HELD_WORDS, shortCounty } from '../../selection/report-label.ts';
import { chartModel, decalName } from './chart-model.ts';
import { takeawayFilters } from './filters.ts';
import { resolveColour } from './light-tokens.ts';
import type { Tokens } from './light-tokens.ts';
import { readTable } from './read-table.ts';
import type { Takeaway } from './takeaway.ts';

type Text = (message: Message, params?: MessageParams) => string;

/** What a chart of a view counts in: the reading in use, or the one unit the view has. */
function chartUnit({ view, reading }: ViewState): Message {
  if (view === 'budget') return UNITS.percent;
  if (view === 'three-public' || view === 'changes') return UNITS.money;
  return readingUnit(reading);
}

/** A width at which the drawing is asked for its data: what is drawn is the same at every width. */
const ANY_WIDTH = 1000;

/** The model of everything that leaves, from what is on the screen. */
export function makeTakeaway(args: {
  subject: TakeawaySubject;
  table: HTMLTableElement;
  build: ChartBuilder | null;
  tokens: Tokens;
  state: ViewState;
  reports: readonly ReportRow[];
  version: string;
  link: string;
  caveats: readonly string[];
  text: Text;
}): Takeaway {
  const { subject, table, build, tokens, state, reports, text } = args;
  const legend = (subject.legend ?? []).map(({ label, colour, pattern }) => ({
    label,
    colour: resolveColour(colour, tokens),
    decal: decalName(pattern),
  }));
  const unit = chartUnit(state);
  const local = reports.filter(({ held }) => held !== 'site');
  return {
    title: subject.headline,
    subtitle: subject.subtitle ?? '',
    unit: build ? text(unit) : '',
    language: state.language,
    showing: build && state.show === 'chart' ? 'chart' : 'table',
    table: readTable(table, {
      code: text(FILES.code),
      otherReading: (label) => text(FILES.otherReading, { label }),
      notDisclosed: text(FILES.notDisclosed),
    }),
    chart:
      build &&
      chartModel({
        drawn: build(ANY_WIDTH).drawn(),
        legend,
        colour: (css) => resolveColour(css, tokens),
        percent: unit === UNITS.percent,
        language: state.language,
        money: unit === UNITS.money || unit === UNITS.moneyPerStaff ? state.unit : null,
        rest: text(FILES.rest),
      }),
    draw: build,
    legend,
    caveats: [...args.caveats, ...(local.length > 0 ? [text(FILES.localNote)] : [])],
    source: subject.source ?? text(CHART_FRAME.fromStatements),
    filters: takeawayFilters(state, reports, text),
    reports: reports.map((report) => {
      const held = report.held === 'site' ? '' : ` · ${text(HELD_WORDS[report.held])}`;
      return `${report.department} ${report.fiscalYear} · ${report.sourceName}${held}`;
    }),
    version: args.version,
    link: args.link,
    fileName: fileName(subject, state, reports, text),
  };
}

/** Characters that no system takes in a file's name, and what a name longer than this loses. */
const NOT_IN_NAMES = /[\\/:*?"<>|\s，。；、]+/gu;
const LONGEST_NAME = 40;

function fileName(
  subject: TakeawaySubject,
  state: ViewState,
  reports: readonly ReportRow[],
  text: Text,
): string {
  const names = [...new Set(reports.map(({ county }) => shortCounty(county)))];
  const who =
    names.length > 3
      ? text(FILES.manyDepartments, { first: names[0] ?? '', others: names.length - 1 })
      : names.join('-');
  // A table without a chart, and a chart beside the view's own, have a name of their own.
  const what = subject.chart && subject.level !== 2 ? '' : subject.headline.slice(0, LONGEST_NAME);
  return [text(FILES.product), text(VIEW_NAMES[state.view]), what, who]
    .filter((part) => part !== '')
    .join('_')
    .replace(NOT_IN_NAMES, '_');
}
