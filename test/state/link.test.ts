import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDefaultLink } from '../../src/state/is-default-link.ts';
import { parseHash } from '../../src/state/parse-hash.ts';
import { serialiseState } from '../../src/state/serialise.ts';
import { searchable } from '../../src/state/url-params.ts';
import { DEFAULT_VIEW_STATE } from '../../src/state/view-state.ts';
import { anyState } from './arbitrary-state.ts';

test('a link gives back the state it was written from, without a problem', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseHash(serialiseState(state))).toEqual({ state, problems: [] });
    }),
    { numRuns: 500 },
  );
});

test('no link makes the reading of it fail, and what is read can be written again', () => {
  const anyHash = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(anyHash, (raw) => {
      const { state } = parseHash(`#/${raw}`);
      expect(parseHash(serialiseState(state)).state).toEqual(state);
    }),
    { numRuns: 500 },
  );
});

test('only what differs from the default is written', () => {
  expect(serialiseState(DEFAULT_VIEW_STATE)).toBe('#/');
  expect(
    serialiseState({ ...DEFAULT_VIEW_STATE, view: 'structure', counties: ['610326', '511722'], year: 2020 }),
  ).toBe('#/structure?c=610326~511722&y=2020');
});

test('the page without a hash, or with an empty one, is the default', () => {
  for (const hash of ['', '#', '#/', '#/overview', '#/?y=latest']) expect(isDefaultLink(hash)).toBe(true);
  for (const hash of ['#/ledger', '#/?y=2020', '#/?lang=en']) expect(isDefaultLink(hash)).toBe(false);
});

test('how the ledger’s sheet is looked at stays with the ledger’s links', () => {
  const state = {
    ...DEFAULT_VIEW_STATE,
    view: 'ledger' as const,
    search: '救助',
    atLeast: '12.5',
    coverage: 'some' as const,
    sort: { column: 'meixian-2020', desc: false },
    hidden: ['linyou-2022'],
    pinned: ['qinyang-2020:final'],
    depth: 3 as const,
    toggled: ['21013', 'measure:vehicle'],
  };
  expect(decodeURIComponent(serialiseState(state))).toBe(
    '#/ledger?q=救助&min=12.5&d=some&o=meixian-2020~up&hide=linyou-2022&pin=qinyang-2020:final&e=3&x=21013~measure:vehicle',
  );
  expect(serialiseState({ ...state, view: 'structure' })).toBe('#/structure');
});

test('what is typed is made fit for a link', () => {
  expect(searchable(' 救助\u0000\ud83d ')).toBe(' 救助 ');
  expect(searchable('a'.repeat(500))).toHaveLength(100);
  expect(searchable(`a${'😀'.repeat(500)}`)).toBe(`a${'😀'.repeat(99)}`);
});
