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

/** What stands under a county's name: `2020 · 局（汇总） · 首年`. */
export function reportDetail(report: ReportRow, text: Text): string {
  const body = text(report.departmentKind === 'agency' ? SELECTION.agency : SELECTION.bureau);
  const scope = SCOPES[report.scope];
  const kind = scope ? text(SELECTION.kindAndScope, { kind: body, scope: text(scope) }) : body;
  return [String(report.fiscalYear), kind, ...(report.firstYear ? [text(SELECTION.firstYear)] : [])].join(
    ' · ',
  );
}
