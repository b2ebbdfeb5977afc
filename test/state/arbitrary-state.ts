import fc from 'fast-check';
import {
  AID_READINGS,
  BASES,
  CLASSIFICATION_KINDS,
  LANGUAGES,
  READINGS,
  VIEWS,
} from '../../src/state/view-state.ts';
import type { ViewState } from '../../src/state/view-state.ts';

const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });

const id = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz_'),
  minLength: 1,
  maxLength: 32,
});

/** What may stand in the place of a figure: labels as printed, with the signs a URL gives a meaning to. */
const place = fc.string({
  unit: fc.constantFrom(...'ab09~-_+&=#?%/ ：（）城乡医疗救助支出'),
  minLength: 1,
  maxLength: 60,
});

/** Any state a person can come to. */
export const anyState: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  counties: fc.uniqueArray(digits(6, 6), { maxLength: 20 }),
  year: fc.oneof(fc.constant('latest' as const), fc.integer({ min: 1900, max: 2099 })),
  basis: fc.constantFrom(...BASES),
  reading: fc.constantFrom(...READINGS),
  aid: fc.constantFrom(...AID_READINGS),
  kind: fc.constantFrom(...CLASSIFICATION_KINDS),
  code: fc.oneof(fc.constant(''), digits(3, 7)),
  statement: id,
  measure: id,
  figure: fc.oneof(fc.constant(''), place),
  show: fc.constantFrom('chart' as const, 'table' as const),
  language: fc.constantFrom(...LANGUAGES),
});
