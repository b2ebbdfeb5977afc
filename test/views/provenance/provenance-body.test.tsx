import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { FactRef } from '../../../src/model/value.ts';
import type { ProvenanceRow } from '../../../src/queries/rows.ts';
import { FIGURE } from '../../../src/text/messages/figure.ts';
import { PROVENANCE } from '../../../src/text/messages/provenance.ts';
import { ProvenanceBody } from '../../../src/views/provenance/ProvenanceBody.tsx';

const REF: FactRef = {
  reportId: 'jia-2020',
  fiscalYear: 2020,
  statement: 'expenditure',
  code: '2101301',
  label: '',
  measure: 'total',
  phase: 'final',
};

function row(given: Partial<ProvenanceRow> = {}): ProvenanceRow {
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

const draw = (rows: ProvenanceRow[], factRef = REF): string =>
  renderToStaticMarkup(<ProvenanceBody factRef={factRef} rows={rows} />);

describe('the source of a figure', () => {
  test('names document, statement, page, line, the characters as printed and the file’s hash', () => {
    const markup = draw([row({ printed: '110..30' })]);
    for (const part of [
      '甲县医疗保障局2020年度部门决算',
      '公开03表 支出决算表 · 第 9 页 · 第 342 行',
      '2101301 城乡医疗救助 110..30',
      'jia-2020.txt · abcdef012345',
      PROVENANCE.placedCertain.zh,
    ])
      expect(markup).toContain(part);
    expect(markup).not.toContain(PROVENANCE.others.zh);
  });

  test('says how it came: placed by arithmetic, said in prose, or worked out by us', () => {
    expect(draw([row({ certainty: 'inferred' })])).toContain(PROVENANCE.placedInferred.zh);
    const prose = draw([row({ origin: 'narrative', sourcePage: null })]);
    expect(prose).toContain(PROVENANCE.placedProse.zh);
    expect(prose).toContain('正文 · 第 342 行');
    expect(prose).not.toContain('公开03表');
    expect(draw([row({ origin: 'derived', printed: '' })])).toContain(PROVENANCE.derived.zh);
  });

  test('the same figure elsewhere agrees, or differs by an amount that is exact', () => {
    const markup = draw([
      row({ amount: '0.30' }),
      row({ amount: '0.3', origin: 'narrative', sourceLine: 20 }),
      row({ amount: '0.10', origin: 'narrative', sourceLine: 30 }),
      row({ amount: '1172.67', origin: 'chart', sourceLine: 40 }),
    ]);
    expect(markup).toContain(PROVENANCE.others.zh);
    expect(markup.match(/>一致</g)).toHaveLength(1);
    expect(markup).toContain('相差 −0.20');
    expect(markup).toContain('相差 +1,172.37');
  });

  test('a sum shows its parts with their places and takes each once', () => {
    const sum = { ...REF, statement: 'expenditure+government_fund', code: '21013+2296013' };
    const aid = { ...REF, code: '21013', label: '医疗救助' };
    const lottery = { ...REF, code: '2296013', label: '彩票公益金支出', statement: 'government_fund' };
    const markup = draw(
      [
        row({ ref: aid, amount: '0.10' }),
        row({ ref: aid, amount: '0.90', origin: 'narrative' }),
        row({
          ref: lottery,
          amount: '0.20',
          titlePrinted: '政府性基金表',
          numberPrinted: '',
          sourceLine: 400,
        }),
      ],
      sum,
    );
    expect(markup).toContain('0.30 <small>');
    expect(markup).toContain(PROVENANCE.parts.zh);
    expect(markup).toContain(FIGURE.derived.zh);
    expect(markup).toContain('政府性基金表 · 第 9 页 · 第 400 行');
    expect(markup).not.toContain('相差');
  });

  test('text of the data stays text', () => {
    const attack = '<img src=x onerror="alert(1)">';
    const markup = draw([
      row({ printed: attack, department: attack, reportTitle: attack, titlePrinted: attack }),
      row({ printed: attack, sourceName: attack, sourceLine: 2 }),
    ]);
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&lt;img');
  });

  test('nothing found draws nothing', () => expect(draw([])).toBe(''));
});
