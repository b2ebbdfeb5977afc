import { describe, expect, it } from 'vitest';
import { sidewaysOf } from '../../src/tables/use-sideways.ts';

describe('what lies outside a table that scrolls sideways', () => {
  it.each([
    ['all of it fits', { scroll: 358, client: 358, left: 0 }, null],
    ['the browser rounds a pixel', { scroll: 359, client: 358, left: 0 }, null],
    ['columns behind the end', { scroll: 900, client: 358, left: 0 }, 'after'],
    ['columns on both sides', { scroll: 900, client: 358, left: 100 }, 'both'],
    ['scrolled to its end', { scroll: 900, client: 358, left: 541.6 }, 'before'],
    ['a language written from right to left', { scroll: 900, client: 358, left: -100 }, 'both'],
  ] as const)('%s', (_, box, said) => {
    expect(sidewaysOf(box)).toBe(said);
  });
});
