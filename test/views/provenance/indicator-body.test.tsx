import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { IndicatorSourceRow } from '../../../src/queries/rows.ts';
import { FIGURE } from '../../../src/text/messages/figure.ts';
import { PROVENANCE } from '../../../src/text/messages/provenance.ts';
import { IndicatorFigure } from '../../../src/views/indicator/IndicatorFigure.tsx';
import { IndicatorBody } from '../../../src/views/provenance/IndicatorBody.tsx';
import { report } from '../report.ts';
import { indicatorRow } from './rows.ts';

const draw = (rows: IndicatorSourceRow[], indicator = 'insured_residents'): string =>
  renderToStaticMarkup(
    <IndicatorBody indicatorRef={{ reportId: 'jia-2020', fiscalYear: 2020, indicator }} rows={rows} />,
  );

test('an indicator names document, line, the characters as printed, its origin and the file’s hash', () => {
  const markup = draw([indicatorRow()]);
  for (const part of [
    '甲县医疗保障局2020年度部门决算',
    '居民医保参保人数',
    '250,000 <small>人</small>',
    '正文 · 第 21 行',
    '<code>25万</code>',
    FIGURE.narrative.zh,
    'jia-2020.txt · abcdef012345',
    PROVENANCE.copy.zh,
  ])
    expect(markup).toContain(part);
  expect(markup).not.toContain(PROVENANCE.others.zh);
});

test('the same indicator elsewhere agrees, or its other number is shown', () => {
  const markup = draw([
    indicatorRow(),
    indicatorRow({ value: '250000.00', sourceLine: 30 }),
    indicatorRow({ value: '251000', printed: '25.1万', sourceLine: 40 }),
  ]);
  expect(markup.match(/>一致</g)).toHaveLength(1);
  expect(markup).toContain('251,000 人');
});

test('a whole that the reader added up shows its two parts; one that is no such sum shows none', () => {
  const whole = indicatorRow({ indicator: 'staff_actual', value: '33', printed: '', origin: 'derived' });
  const half = (end: string, value: string) =>
    indicatorRow({ indicator: `staff_actual_${end}`, value, printed: value });
  const markup = draw([whole, half('administrative', '8'), half('institutional', '25')], 'staff_actual');
  expect(markup).toContain(PROVENANCE.sum.zh);
  expect(markup).toContain('实有行政人员');
  expect(markup.match(/<button[^>]*title="查看出处"/g)).toHaveLength(2);
  const other = draw([whole, half('administrative', '8'), half('institutional', '24')], 'staff_actual');
  expect(other).toContain(PROVENANCE.indicatorDerived.zh);
  expect(other).not.toContain('实有行政人员');
});

test('an indicator that nothing says is said not to be found', () => {
  expect(draw([])).toContain(PROVENANCE.notFound.zh);
  expect(draw([indicatorRow({ indicator: 'staff_actual' })])).toContain(PROVENANCE.notFound.zh);
});

test('on a page it is a button with its unit; a blank is no button', () => {
  const row = indicatorRow({ unit: '万元', value: '1234.5' });
  const markup = renderToStaticMarkup(<IndicatorFigure row={row} report={report('甲')} />);
  expect(markup).toMatch(/<button[^>]*figure-origin-narrative[^>]*>1,234.50<\/button>/);
  expect(markup).toContain('万元');
  expect(renderToStaticMarkup(<IndicatorFigure row={undefined} report={report('甲')} />)).not.toContain(
    '<button',
  );
});
