import { expect, test } from 'vitest';
import { parseHash } from '../../src/state/parse-hash.ts';
import { sharePage } from '../../src/state/share-link.ts';

test.each([
  ['#/', 'share/overview.html'],
  ['#/structure', 'share/structure.html'],
  ['#/three-public?lang=en', 'share/three-public-en.html'],
  ['#/structure?c=610326', 'share/structure-610326.html'],
  ['#/aid?f=meixian-2020~2020~expenditure~21013~~total~final', 'share/aid.html'],
])('%s is what %s shows', (hash, page) => {
  expect(sharePage(parseHash(hash).state)).toBe(page);
});

test.each([
  '#/structure?r=amount',
  '#/structure?s=table',
  '#/structure?c=610326~511722',
  '#/structure?c=610326.meixian-2020',
  '#/structure?own=610326',
  '#/aid?c=610326',
  '#/aid?a=wide',
  '#/changes?y=2020',
  '#/ledger',
  '#/method',
])('%s has no page: none shows just that', (hash) => {
  expect(sharePage(parseHash(hash).state)).toBeNull();
});
