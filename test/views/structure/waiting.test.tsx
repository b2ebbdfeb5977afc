import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DataProvider } from '../../../src/views/data/DataProvider.tsx';
import { StructureChart } from '../../../src/views/structure/StructureChart.tsx';

test('a page that waits for its chart has a heading of the first level, and a chart inside another page has none', () => {
  const drawn = (level: 1 | 2): string =>
    renderToString(
      <DataProvider snapshot={null}>
        <StructureChart level={level} />
      </DataProvider>,
    );
  expect(drawn(1)).toContain('<h1 class="headline">总览</h1>');
  expect(drawn(2)).not.toContain('<h1');
});
