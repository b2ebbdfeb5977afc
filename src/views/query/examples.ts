import { EXAMPLES } from '../../text/messages/query.ts';
import type { Message } from '../../text/message.ts';

/** A question to start from, with the statement that answers it. */
export type Example = { id: keyof typeof EXAMPLES; question: Message; statement: string };

const example = (id: keyof typeof EXAMPLES, statement: string): Example => ({
  id,
  question: EXAMPLES[id],
  statement: statement.trim(),
});

/** Real questions about the data, from plain to artful; each runs as it stands. */
export const QUERY_EXAMPLES: readonly Example[] = [
  example(
    'spending',
    `
SELECT r.county || ' ' || r.fiscal_year AS 部门年度, f.amount AS 支出合计_万元
FROM reports r LEFT JOIN facts f ON f.report_id = r.report_id
  AND f.statement = 'expenditure' AND f.label = '合计' AND f.measure = 'total'
  AND f.phase = 'final' AND f.origin = 'printed'
ORDER BY f.amount DESC NULLS LAST`,
  ),
  example(
    'yuan',
    `
SELECT r.county || ' ' || r.fiscal_year AS 部门年度, f.amount AS 支出合计_万元,
  CAST(f.amount * 10000 AS DECIMAL(18, 2)) AS 支出合计_元
FROM reports r LEFT JOIN facts f ON f.report_id = r.report_id
  AND f.statement = 'expenditure' AND f.label = '合计' AND f.measure = 'total'
  AND f.phase = 'final' AND f.origin = 'printed'
ORDER BY f.amount DESC NULLS LAST`,
  ),
  example(
    'basic',
    `
SELECT r.county || ' ' || r.fiscal_year AS 部门年度,
  max(f.amount) FILTER (f.measure = 'basic') AS 基本支出_万元,
  max(f.amount) FILTER (f.measure = 'project') AS 项目支出_万元
FROM facts f JOIN reports r USING (report_id)
WHERE f.statement = 'expenditure' AND f.label = '合计' AND f.phase = 'final' AND f.origin = 'printed'
GROUP BY ALL
ORDER BY 部门年度`,
  ),
  example(
    'aid',
    `
SELECT r.county AS 县, r.fiscal_year AS 年度, f.code AS 编码, c.name_zh AS 科目, f.amount AS 金额_万元,
  f.printed AS 报告所印, f.source_page AS 页, f.source_line AS 行
FROM facts f
JOIN reports r USING (report_id)
JOIN classifications c ON c.kind = 'functional' AND c.code = f.code
WHERE f.code LIKE '21013%' AND f.statement = 'expenditure' AND f.measure = 'total' AND f.amount > 0
ORDER BY 县, 编码`,
  ),
  example(
    'states',
    `
SELECT state AS 公开状态, count(*) AS 报表数, string_agg(DISTINCT report_id, '、' ORDER BY report_id) AS 报告
FROM statements
GROUP BY state
ORDER BY 报表数 DESC`,
  ),
  example(
    'perInsured',
    `
WITH spent AS (
  SELECT report_id, amount FROM facts
  WHERE statement = 'expenditure' AND label = '合计' AND measure = 'total' AND phase = 'final' AND origin = 'printed'
), insured AS (
  SELECT report_id, fiscal_year, CAST(sum(value) AS BIGINT) AS people FROM indicators
  WHERE indicator IN ('insured_residents', 'insured_employees') AND unit = '人'
  GROUP BY report_id, fiscal_year
)
SELECT r.county || ' ' || r.fiscal_year AS 部门年度, i.people AS 参保人数,
  CAST(s.amount * 10000 / nullif(i.people, 0) AS DECIMAL(18, 2)) AS 人均支出_元
FROM reports r JOIN spent s USING (report_id) LEFT JOIN insured i USING (report_id, fiscal_year)
ORDER BY 人均支出_元 DESC NULLS LAST`,
  ),
  example(
    'threePublic',
    `
SELECT r.county AS 县, f.fiscal_year AS 年度, f.measure AS 项目,
  max(f.amount) FILTER (f.phase = 'budget') AS 预算数_万元,
  max(f.amount) FILTER (f.phase = 'final') AS 决算数_万元
FROM facts f JOIN reports r USING (report_id)
WHERE f.statement = 'three_public' AND f.origin = 'printed'
GROUP BY ALL
ORDER BY 县, 项目`,
  ),
  example(
    'changes',
    `
SELECT r.county AS 县, ch.statement AS 报表, ch.measure AS 列, ch.amount AS 本年_万元, ch.change AS 增减_万元,
  ch.percent_printed AS 报告所印_百分比, ch.percent_computed AS 复算_百分比
FROM changes ch JOIN reports r USING (report_id)
WHERE ch.percent_printed IS NOT NULL
  AND abs(ch.percent_printed - ch.percent_computed) >= 0.01
ORDER BY abs(ch.percent_printed - ch.percent_computed) DESC`,
  ),
  example(
    'rules',
    `
SELECT rule AS 规则, count(*) AS 处数, count(DISTINCT report_id) AS 涉及报告
FROM findings
WHERE severity = 'error'
GROUP BY rule
ORDER BY 处数 DESC, 规则`,
  ),
];
