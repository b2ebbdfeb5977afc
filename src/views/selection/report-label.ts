import type { ReportRow } from '../../queries/rows.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { SELECTION } from '../../text/messages/selection.ts';

type Text = (message: Message, params?: MessageParams) => string;

/** A county's name without its last word 县 or 市 where two characters stay: 麟游县 → 麟游, 眉县 → 眉县. */
export function shortCounty(county: string): string {
  return county.length > 2 ? county.replace(/[县市区旗]$/, '') : county;
}

/** 汇总 or 本级; nothing is said where the report says nothing. */
const SCOPES = {
  consolidated: SELECTION.consolidated,
  own: SELECTION.ownAccounts,
  unknown: null,
} as const;

/** A county's name before its row, with a mark where it is the reader's `own` department (its division code). */
export function reportTitle(report: ReportRow, own: string): string {
  const name = shortCounty(report.county);
  return report.countyCode === own ? `▸ ${name}` : name;
}

/** What stands under a county's name: `2020 · 局（汇总） · 首年`; the reader's own department says so first. */
export function reportDetail(report: ReportRow, text: Text, own = ''): string {
  const body = text(report.departmentKind === 'agency' ? SELECTION.agency : SELECTION.bureau);
  const scope = SCOPES[report.scope];
  const kind = scope ? text(SELECTION.kindAndScope, { kind: body, scope: text(scope) }) : body;
  const mine = report.countyCode === own ? [text(SELECTION.mine)] : [];
  return [
    ...mine,
    String(report.fiscalYear),
    kind,
    ...(report.firstYear ? [text(SELECTION.firstYear)] : []),
  ].join(' · ');
}
