import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DEFAULT_EMBED,
  EMBED_MODES,
  EMBED_THEMES,
  readEmbedHash,
  viewHash,
  writeEmbedHash,
} from '../../src/state/embed-link.ts';
import { parseHash } from '../../src/state/parse-hash.ts';
import { serialiseState } from '../../src/state/serialise.ts';
import { DEFAULT_VIEW_STATE } from '../../src/state/view-state.ts';

const STATES = [
  DEFAULT_VIEW_STATE,
  { ...DEFAULT_VIEW_STATE, view: 'ratio' as const },
  { ...DEFAULT_VIEW_STATE, view: 'ledger' as const, counties: ['610326', '511722'], search: '医疗 & 救助' },
];

const choices = fc
  .record({
    mode: fc.constantFrom(...EMBED_MODES),
    theme: fc.constantFrom(...EMBED_THEMES),
    dataVersion: fc.stringMatching(/^[0-9a-f]{12}$/),
    carried: fc.stringMatching(/^[\w-]{0,40}$/),
  })
  .map((choice) => (choice.carried === '' ? { ...choice, dataVersion: '' } : choice));

test('the hash of an embed gives back what it was told, and the view’s own hash untouched', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STATES), choices, (state, choice) => {
      const hash = writeEmbedHash(state, choice);
      expect(readEmbedHash(hash)).toEqual(choice);
      expect(viewHash(hash)).toBe(serialiseState(state));
      expect(parseHash(viewHash(hash))).toEqual({ state, problems: [] });
    }),
  );
});

test('an embed as the site’s own link has it is live, on the paper of the device, with the site’s figures', () => {
  expect(readEmbedHash('#/structure?c=610326')).toEqual(DEFAULT_EMBED);
  expect(viewHash('#/structure?c=610326')).toBe('#/structure?c=610326');
});

test.each([
  '#/structure?fig=abc',
  '#/structure?dv=c26eedfbb1e0',
  '#/structure?dv=c26e&fig=a+b',
  '#/structure?dv=<b>&fig=abc',
])('figures without a version, or that cannot be packed figures, are none: %s', (hash) => {
  expect(readEmbedHash(hash)).toMatchObject({ dataVersion: '', carried: '' });
});
