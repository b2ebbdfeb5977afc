import { describe, expect, it } from 'vitest';
import { moduleOf } from './official-list.ts';

/** The committed list is what the package says; `npx vitest run test/model/divisions --update` writes it anew. */
describe('the list of divisions', () => {
  it.each([
    ['north', 'NORTH', '华北', '1'],
    ['northeast', 'NORTHEAST', '东北', '2'],
    ['east', 'EAST', '华东', '3'],
    ['south-central', 'SOUTH_CENTRAL', '中南', '4'],
    ['southwest', 'SOUTHWEST', '西南', '5'],
    ['northwest', 'NORTHWEST', '西北', '6'],
    ['islands', 'ISLANDS', '台湾、香港、澳门', '78'],
  ])('%s is that of GB/T 2260', async (file, constant, region, prefixes) => {
    await expect(moduleOf(constant, region, prefixes)).toMatchFileSnapshot(
      `../../../src/model/divisions/list/${file}.ts`,
    );
  });
});
