import { readTerms } from '../../../checks/write-terms.ts';
import { BRIEFING } from '../../../text/messages/briefing/pages.ts';
import { GRADE_NAMES } from '../../../text/messages/checks.ts';
import { causesOf, checkMatrix } from '../../checks/checks-data.ts';
import type { CheckCell } from '../../checks/checks-data.ts';
import { placesOf } from '../../checks/places.ts';
import { reportName } from '../../selection/report-label.ts';
import type { TakeawayCell, TakeawayTable } from '../../files/model/takeaway.ts';
import type { NamedList, NamedTable } from '../model/page.ts';
import type { BriefingInput } from './briefing-rows.ts';
import { together } from './words.ts';
import type { Words } from './words.ts';

/** The gravest first; more of them are a list, not a briefing. */
const MOST_FINDINGS = 5;
const COLUMNS = ['error', 'notice', 'rounding', 'could_not_run', 'holds'] as const;

/** How the checks of the own department's report ended. */
export function ownChecks(input: BriefingInput): CheckCell {
  const row = checkMatrix([input.own], input.rows.checkCounts)[0];
  return row?.all ?? { error: 0, notice: 0, rounding: 0, could_not_run: 0, holds: 0 };
}

/** What the page of the checks says of the own report. */
export function checksSaid(input: BriefingInput, { text }: Words): string {
  const all = ownChecks(input);
  return text(BRIEFING.checksSaid, {
    county: reportName(input.own),
    runs: COLUMNS.reduce((sum, grade) => sum + all[grade], 0),
    holds: all.holds,
    rounding: all.rounding,
    errors: all.error,
    notices: all.notice,
    open: all.could_not_run,
  });
}

/** Every report's checks by how they ended, as 核对 counts them. */
export function checksTable({ reports, rows }: BriefingInput, { text }: Words): NamedTable {
  const table: TakeawayTable = {
    columns: [
      { label: text(BRIEFING.report), kind: 'text' },
      ...COLUMNS.map((grade) => ({ label: text(GRADE_NAMES[grade]), kind: 'figure' as const })),
    ],
    rows: checkMatrix(reports, rows.checkCounts).map(({ report, all }) => ({
      group: '',
      total: false,
      cells: [
        { kind: 'text', text: `${reportName(report)} ${report.fiscalYear}` } satisfies TakeawayCell,
        ...COLUMNS.map((grade) => countCell(all[grade])),
      ],
    })),
  };
  return { title: text(BRIEFING.checksTable), table, notes: [] };
}

function countCell(count: number): TakeawayCell {
  return {
    kind: 'figure',
    amount: String(count),
    shown: String(count),
    decimals: 0,
    percent: false,
    signed: false,
    suffix: '',
    mark: '',
  };
}

/** The own report's contradictions and notices, each with its arithmetic's places. */
export function findingList({ rows, own }: BriefingInput, words: Words): NamedList {
  const { text, language, unit } = words;
  const found = [...causesOf(rows.failures, 'error'), ...causesOf(rows.failures, 'notice')].slice(
    0,
    MOST_FINDINGS,
  );
  const title = together(
    [
      text(BRIEFING.checksList, { county: reportName(own), count: found.length }),
      unit === 'wan' ? '' : text(BRIEFING.quotedInWan),
    ],
    words,
  );
  if (found.length === 0) return { title, items: [text(BRIEFING.checksClean)] };
  return {
    title,
    items: found.map(({ check }) => {
      const places = placesOf(readTerms(check.terms), text);
      return together(
        [
          language === 'zh' ? check.messageZh : check.messageEn,
          places === '' ? '' : language === 'zh' ? `（${places}）` : `(${places})`,
        ],
        words,
      );
    }),
  };
}
