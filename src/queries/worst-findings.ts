import { sql } from '../db/sql.ts';
import type { FindingRow } from './check-rows.ts';
import { reportList } from './best-facts.ts';
import { count, decimal, text } from './decode.ts';
import type { Query } from './query.ts';

/** The gravest contradiction of a report and how many errors the checks found in it. */
export type WorstFindingRow = Pick<
  FindingRow,
  'reportId' | 'rule' | 'difference' | 'messageZh' | 'messageEn'
> & {
  errors: number;
};

/** Per report the error with the largest difference, and the number of errors; a report without errors has no row. */
export function worstFindings({
  reportIds,
}: {
  readonly reportIds: readonly string[];
}): Query<WorstFindingRow> {
  return {
    sql: sql`SELECT * FROM (
      SELECT g.report_id AS report_id, g.rule AS rule, g.difference AS difference, g.message_zh AS message_zh,
        g.message_en AS message_en, COUNT(*) OVER (PARTITION BY g.report_id) AS errors,
        ROW_NUMBER() OVER (
          PARTITION BY g.report_id
          ORDER BY CASE WHEN g.statement <> '' THEN 0 ELSE 1 END, ABS(COALESCE(g.difference, 0)) DESC, g.rule, g.message_zh
        ) AS place
      FROM findings AS g WHERE g.severity = 'error' AND g.report_id IN (${reportList(reportIds)})
    ) AS ranked WHERE place = 1 ORDER BY report_id`,
    decode: (row) => ({
      reportId: text(row, 'report_id'),
      rule: text(row, 'rule'),
      difference: decimal(row, 'difference'),
      messageZh: text(row, 'message_zh'),
      messageEn: text(row, 'message_en'),
      errors: count(row, 'errors'),
    }),
  };
}
