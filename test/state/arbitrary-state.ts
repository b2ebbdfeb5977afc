import fc from 'fast-check';
import { RULE_FAMILIES } from '../../src/model/check.ts';
import { MONEY_UNITS } from '../../src/model/money.ts';
import {
  AID_READINGS,
  BASES,
  CLASSIFICATION_KINDS,
  COVERAGES,
  DEFAULT_VIEW_STATE,
  DEPTHS,
  GRADES,
  LANGUAGES,
  READINGS,
  VIEWS,
} from '../../src/state/view-state.ts';
import { searchable } from '../../src/state/url-params.ts';
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

const reportId = fc.string({
  unit: fc.constantFrom(...'abcxyz0129-'),
  minLength: 1,
  maxLength: 64,
});
const column = fc.oneof(
  reportId,
  fc.tuple(reportId, fc.constantFrom('budget', 'final')).map((parts) => parts.join(':')),
);
const expandable = fc.oneof(
  digits(3, 7),
  id.map((measure) => `measure:${measure}`),
);
const searched = fc
  .oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }), place)
  .map(searchable);
const amount = fc
  .tuple(fc.nat(999_999_999), fc.option(fc.nat(999_999)))
  .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}`));

const sheet = fc.record({
  search: searched,
  atLeast: fc.oneof(fc.constant(''), amount),
  coverage: fc.constantFrom(...COVERAGES),
  sort: fc.option(fc.record({ column, desc: fc.boolean() })),
  hidden: fc.uniqueArray(column, { maxLength: 12 }),
  pinned: fc.uniqueArray(column, { maxLength: 12 }),
  depth: fc.constantFrom(...DEPTHS),
  toggled: fc.uniqueArray(expandable, { maxLength: 30 }),
});
const listed = fc.record({
  report: fc.oneof(fc.constant(''), reportId),
  family: fc.constantFrom('' as const, ...RULE_FAMILIES),
  grade: fc.constantFrom(...GRADES),
});
const statement = fc.string({
  unit: fc.constantFrom(...'SELECT from%&#=+?\n\t\'"~中文'),
  maxLength: 200,
});
const { report, family, grade } = DEFAULT_VIEW_STATE;
const NO_LIST = { report, family, grade };
const { search, atLeast, coverage, sort, hidden, pinned, depth, toggled } = DEFAULT_VIEW_STATE;
const NO_SHEET = { search, atLeast, coverage, sort, hidden, pinned, depth, toggled };

/** Any state a person can come to: what belongs to the ledger's sheet or to the checks is chosen there alone. */
export const anyState: fc.Arbitrary<ViewState> = fc
  .tuple(
    fc.record({
      view: fc.constantFrom(...VIEWS),
      counties: fc.uniqueArray(digits(6, 6), { maxLength: 20 }),
      year: fc.oneof(fc.constant('latest' as const), fc.integer({ min: 1900, max: 2099 })),
      own: fc.oneof(fc.constant(''), digits(6, 6)),
      basis: fc.constantFrom(...BASES),
      reading: fc.constantFrom(...READINGS),
      unit: fc.constantFrom(...MONEY_UNITS),
      aid: fc.constantFrom(...AID_READINGS),
      kind: fc.constantFrom(...CLASSIFICATION_KINDS),
      code: fc.oneof(fc.constant(''), digits(3, 7)),
      statement: id,
      measure: id,
      figure: fc.oneof(fc.constant(''), place),
      show: fc.constantFrom('chart' as const, 'table' as const),
      language: fc.constantFrom(...LANGUAGES),
    }),
    sheet,
    listed,
    statement,
  )
  .map(([state, chosen, list, sql]) => ({
    ...state,
    ...(state.view === 'ledger' ? chosen : NO_SHEET),
    ...(state.view === 'checks' ? list : NO_LIST),
    sql: state.view === 'query' ? sql : '',
  }));
