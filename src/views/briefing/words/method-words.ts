import { BRIEFING } from '../../../text/messages/briefing/pages.ts';
import type { TakeawayCell } from '../../files/model/takeaway.ts';
import { reportDetail } from '../../selection/report-label.ts';
import type { NamedTable } from '../model/page.ts';
import type { BriefingInput } from './briefing-rows.ts';
import type { Words } from './words.ts';

/** The reports that everything is from: whose, of which year, of what kind, and which document to the byte. */
export function sourcesTable({ reports }: BriefingInput, { text }: Words): NamedTable {
  const cell = (value: string): TakeawayCell => ({ kind: 'text', text: value });
  return {
    title: text(BRIEFING.sources),
    notes: [],
    table: {
      columns: [BRIEFING.department, BRIEFING.kind, BRIEFING.document, BRIEFING.fingerprint].map((label) => ({
        label: text(label),
        kind: 'text',
      })),
      rows: reports.map((report) => ({
        group: '',
        total: false,
        cells: [
          cell(report.department),
          cell(reportDetail(report, text)),
          cell(report.sourceName),
          cell(report.sourceSha256.slice(0, 12)),
        ],
      })),
    },
  };
}
