import { describe, expect, it } from 'vitest';
import type { Document, DocumentFormat } from '../../src/ingest/document.ts';
import { readReport, type ReportReading } from '../../src/ingest/read-report.ts';

const ROWS = [
  ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
  ['', '合计', '3.00', '2.00', '1.00'],
  ['205', '教育支出', '3.00', '2.00', '1.00'],
];

/** One statement and what follows it, as an opener gives them. */
function documentOf(format: DocumentFormat, after: readonly string[]): Document {
  const plain = ['收入决算表', '部门：眉县教育局 2023年度 金额单位：万元'];
  const texts = [...plain, ...ROWS.map((row) => row.join(' ')), ...after];
  return {
    name: `a.${format}`,
    format,
    sha256: '',
    pages: 1,
    lines: texts.map((text, at) => ({
      number: at + 1,
      page: 1,
      text,
      cells:
        ROWS[at - plain.length]?.map((cell, column) => ({ text: cell, column, left: null, right: null })) ??
        null,
    })),
  };
}

const printed = ({ facts }: ReportReading): string[] =>
  facts
    .filter(({ origin }) => origin === 'printed')
    .map((fact) => `${fact.label} ${fact.measure} ${fact.printed}`);

describe('a file that holds one statement', () => {
  it.each(['xlsx', 'docx', 'html', 'zip'] as const)(
    'is read from %s, and not refused as cut off',
    (format) => {
      const reading = readReport(documentOf(format, []));
      expect(reading.report).toMatchObject({
        department: '眉县教育局',
        countyCode: '610326',
        fiscalYear: 2023,
      });
      expect(reading.report.reportId).toBe('meixian-jiaoyuju-2023');
      expect(printed(reading)).toHaveLength(6);
      expect(reading.undecided).toEqual([]);
    },
  );

  it('ends with its cells: a sentence after it is narrated and no row', () => {
    const reading = readReport(documentOf('docx', ['注：本表由测试生成。', '本单位车辆保有量为7辆。']));
    expect(printed(reading)).toHaveLength(6);
    expect(reading.statements.find(({ statement }) => statement === 'income')?.state).toBe('disclosed');
  });
});
