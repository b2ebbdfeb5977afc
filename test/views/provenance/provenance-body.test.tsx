import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ProvenanceRow } from '../../../src/queries/rows.ts';
import { PROVENANCE } from '../../../src/text/messages/provenance.ts';
import { ProvenanceBody } from '../../../src/views/provenance/ProvenanceBody.tsx';
import { REF, row } from './rows.ts';

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

  test('says which row of its label it is where the table has several', () => {
    expect(draw([row()], { ...REF, occurrence: 2 })).toContain('同名的第 2 行');
    expect(draw([row()])).not.toContain('同名');
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

  test('nothing found says so', () => expect(draw([])).toContain(PROVENANCE.notFound.zh));
});
