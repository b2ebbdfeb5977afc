import type { ReportRow } from '../../queries/rows.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { PEERS } from '../../text/messages/peers.ts';
import { HELD_WORDS, reportName } from '../selection/report-label.ts';

/** A report's name where nothing beside it says more: one that the site does not publish says so, `普陀（本机）`. */
export function markedName(
  report: ReportRow,
  text: (message: Message, params?: MessageParams) => string,
): string {
  const county = reportName(report);
  if (report.held === 'site') return county;
  return text(PEERS.marked, { county, held: text(HELD_WORDS[report.held]) });
}
