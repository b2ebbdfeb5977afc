import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/model/value.ts';
import type { PartRow, ReportRow, WholeRow } from '../../../src/queries/rows.ts';
import type { Reading } from '../../../src/state/view-state.ts';
import { translate } from '../../../src/text/translate.ts';
import { buildStructure } from '../../../src/views/structure/structure-data.ts';
import { structureHeadline } from '../../../src/views/structure/structure-words.ts';

const figure = (amount: string): Value => ({
  state: 'figure',
  amount,
  origin: 'printed',
  certainty: 'certain',
  ref: null,
});
const BLANK: Value = { state: 'missing', reason: 'not_disclosed' };

function report(reportId: string, county: string, fiscalYear: number): ReportRow {
  return {
    reportId,
    department: `${county}医疗保障局`,
    departmentKind: 'bureau',
    county,
    countyCode: '610326',
    city: '',
    province: '',
    fiscalYear,
    scope: 'own',
    unitCount: 1,
    firstYear: false,
    title: '',
    sourceName: '',
    sourceFormat: '',
    sourceSha256: '',
    sourceUrl: '',
    sourcePages: null,
    states: {},
    insured: null,
    insuredResidents: null,
    insuredEmployees: null,
    staffActual: null,
    staffQuota: null,
    held: 'site',
  };
}

const YANGGU = report('yanggu-2019', '阳谷县', 2019);
const QINYANG = report('qinyang-2020', '沁阳市', 2020);

function part({ reportId, fiscalYear }: ReportRow, code: string, nameZh: string, amount: Value): PartRow {
  return {
    reportId,
    fiscalYear,
    code,
    nameZh,
    nameEn: `Item ${code}`,
    level: 2,
    hasChildren: false,
    statement: 'basic_expenditure',
    value: amount,
  };
}

function whole({ reportId, fiscalYear }: ReportRow, value: Value, rest: string | null = '0'): WholeRow {
  return { reportId, fiscalYear, value, rest, missing: 0 };
}

function headline(reports: ReportRow[], parts: PartRow[], wholes: WholeRow[], reading: Reading): string {
  return structureHeadline({
    structure: buildStructure(reports, parts, wholes, reading),
    reading,
    whole: '对个人和家庭的补助',
    language: 'zh',
    text: (message, params) => translate(message, 'zh', params),
  });
}

describe('headline of the structure', () => {
  it('names the department whose figure it is, not the first in the list', () => {
    const said = headline(
      [YANGGU, QINYANG],
      [
        part(YANGGU, '30305', '生活补助', figure('1.14')),
        part(QINYANG, '30307', '医疗费补助', figure('1234.36')),
      ],
      [whole(YANGGU, figure('1.14')), whole(QINYANG, figure('1242.53'), '8.17')],
      'share',
    );
    expect(said).toBe('沁阳2020 年：医疗费补助占对个人和家庭的补助的 99.3%');
  });

  it('gives the range of the largest part over the departments that disclose it', () => {
    const said = headline(
      [YANGGU, QINYANG],
      [part(YANGGU, '30307', '医疗费补助', figure('25')), part(QINYANG, '30307', '医疗费补助', figure('90'))],
      [whole(YANGGU, figure('100'), '75'), whole(QINYANG, figure('100'), '10')],
      'share',
    );
    expect(said).toContain('25.0% 到 90.0%');
  });

  it('never speaks of every department where only some disclose the part', () => {
    const third = report('meixian-2020', '眉县', 2020);
    const said = headline(
      [YANGGU, QINYANG, third],
      [part(YANGGU, '30307', '医疗费补助', figure('25')), part(QINYANG, '30307', '医疗费补助', figure('90'))],
      [
        whole(YANGGU, figure('100'), '75'),
        whole(QINYANG, figure('100'), '10'),
        whole(third, figure('100'), '100'),
      ],
      'share',
    );
    expect(said).toContain('其中 2 个部门');
    expect(said).not.toContain('各部门');
  });

  it('says amounts in 万元, never in %, where nothing is below the code', () => {
    const wholes = [whole(YANGGU, figure('622.19'), '622.19'), whole(QINYANG, figure('863.32'), '863.32')];
    const said = headline([YANGGU, QINYANG], [], wholes, 'share');
    expect(said).toContain('622.19 到 863.32 万元');
    expect(said).not.toContain('%');
  });

  it('leaves departments without a figure out of a range, and says so where none has one', () => {
    const wholes = [whole(YANGGU, BLANK, null), whole(QINYANG, figure('863.32'))];
    expect(headline([YANGGU, QINYANG], [], wholes, 'amount')).toContain('沁阳2020 年');
    expect(headline([YANGGU], [], [whole(YANGGU, BLANK, null)], 'amount')).toContain('没有列示');
  });
});
