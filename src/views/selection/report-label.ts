import type { ReportRow } from '../../queries/rows.ts';
import { isOwn } from '../../state/choose-reports.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { SELECTION } from '../../text/messages/selection.ts';

type Text = (message: Message, params?: MessageParams) => string;

/** A county's name without its last word 县 or 市 where two characters stay: 麟游县 → 麟游, 眉县 → 眉县. */
export function shortCounty(county: string): string {
  return county.length > 2 ? county.replace(/[县市区旗]$/, '') : county;
}

/**
 * What a report is called in a sentence or before its row: its county, or its department where the county is not known;
 * with what tells it from another chosen report of that county.
 */
export function reportName({ county, department, toldApart }: ReportRow): string {
  const name = county === '' ? department : shortCounty(county);
  return toldApart === undefined ? name : `${name}（${toldApart}）`;
}

/** What a report that the site does not publish is called: 本机, 草稿. */
export const HELD_WORDS = { local: SELECTION.heldLocal, draft: SELECTION.heldDraft } as const;

/** 汇总 or 本级; nothing is said where the report says nothing. */
const SCOPES = {
  consolidated: SELECTION.consolidated,
  own: SELECTION.ownAccounts,
  unknown: null,
} as const;

/** A report's name before its row, with a mark where it is the reader's `own` department (as the link names it). */
export function reportTitle(report: ReportRow, own: string): string {
  const name = reportName(report);
  return isOwn(report, own) ? `▸ ${name}` : name;
}

/**
 * What stands under a county's name: `2020 · 局（汇总） · 首年 · 本机`; the reader's own department says so first, and what
 * the site does not publish last.
 */
export function reportDetail(report: ReportRow, text: Text, own = ''): string {
  const body = text(report.departmentKind === 'agency' ? SELECTION.agency : SELECTION.bureau);
  const scope = SCOPES[report.scope];
  const kind = scope ? text(SELECTION.kindAndScope, { kind: body, scope: text(scope) }) : body;
  const mine = isOwn(report, own) ? [text(SELECTION.mine)] : [];
  return [
    ...mine,
    String(report.fiscalYear),
    kind,
    ...(report.firstYear ? [text(SELECTION.firstYear)] : []),
    ...(report.held === 'site' ? [] : [text(HELD_WORDS[report.held])]),
  ].join(' · ');
}
