import type { FactRef } from '../../../src/model/value.ts';
import type { IndicatorSourceRow, ProvenanceRow } from '../../../src/queries/rows.ts';

export const REF: FactRef = {
  reportId: 'jia-2020',
  fiscalYear: 2020,
  statement: 'expenditure',
  code: '2101301',
  label: '',
  measure: 'total',
  phase: 'final',
};

/** A printed cell of a county that does not exist. */
export function row(given: Partial<ProvenanceRow> = {}): ProvenanceRow {
  return {
    ref: { ...REF, label: '城乡医疗救助' },
    amount: '110.30',
    printed: '110.30',
    origin: 'printed',
    certainty: 'certain',
    row: 12,
    codePrinted: '2101301',
    sourcePage: 9,
    sourceLine: 342,
    titlePrinted: '支出决算表',
    numberPrinted: '公开03表',
    department: '甲县医疗保障局',
    reportTitle: '甲县医疗保障局2020年度部门决算',
    sourceName: 'jia-2020.txt',
    sourceSha256: 'abcdef0123456789'.repeat(4),
    sourceUrl: '',
    ...given,
  };
}

/** A count said in its prose. */
export function indicatorRow(given: Partial<IndicatorSourceRow> = {}): IndicatorSourceRow {
  return {
    reportId: 'jia-2020',
    fiscalYear: 2020,
    indicator: 'insured_residents',
    value: '250000',
    unit: '人',
    printed: '25万',
    origin: 'narrative',
    sourcePage: null,
    sourceLine: 21,
    department: '甲县医疗保障局',
    reportTitle: '甲县医疗保障局2020年度部门决算',
    sourceName: 'jia-2020.txt',
    sourceSha256: 'abcdef0123456789'.repeat(4),
    ...given,
  };
}
