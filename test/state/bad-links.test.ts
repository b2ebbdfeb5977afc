import { describe, expect, test } from 'vitest';
import { parseHash } from '../../src/state/parse-hash.ts';
import { DEFAULT_VIEW_STATE } from '../../src/state/view-state.ts';
import type { UrlProblem, ViewState } from '../../src/state/view-state.ts';

type BadLink = { title: string; url: string; problems: UrlProblem[]; state: Partial<ViewState> };

const unknown = (key: string, raw: string): UrlProblem => ({ key, raw, reason: 'unknown_value' });

const BAD_LINKS: BadLink[] = [
  {
    title: 'a view that does not exist; the good parts stay',
    url: '#/nowhere?y=2020',
    problems: [unknown('view', 'nowhere')],
    state: { year: 2020 },
  },
  {
    title: 'a county code of five digits',
    url: '#/structure?c=61032',
    problems: [unknown('c', '61032')],
    state: { view: 'structure' },
  },
  {
    title: 'a name among county codes',
    url: '#/structure?c=610326~meixian',
    problems: [unknown('c', '610326~meixian')],
    state: { view: 'structure' },
  },
  {
    title: 'a county twice is one county',
    url: '#/?c=610326~610326~',
    problems: [],
    state: { counties: ['610326'] },
  },
  { title: 'a year in words', url: '#/?y=twenty', problems: [unknown('y', 'twenty')], state: {} },
  { title: 'a year of five digits', url: '#/?y=20200', problems: [unknown('y', '20200')], state: {} },
  {
    title: 'unknown basis and reading, known aid reading',
    url: '#/aid?b=none&r=odd&a=wide',
    problems: [unknown('b', 'none'), unknown('r', 'odd')],
    state: { view: 'aid', aid: 'wide' },
  },
  { title: 'a code in letters', url: '#/?n=abc', problems: [unknown('n', 'abc')], state: {} },
  { title: 'a code of eight digits', url: '#/?n=21013011', problems: [unknown('n', '21013011')], state: {} },
  {
    title: 'markup for a figure',
    url: `#/?f=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    problems: [unknown('f', '<img src=x onerror=alert(1)>')],
    state: {},
  },
  {
    title: 'SQL for a statement',
    url: `#/ledger?st=${encodeURIComponent("'; DROP TABLE facts; --")}`,
    problems: [unknown('st', "'; DROP TABLE facts; --")],
    state: { view: 'ledger' },
  },
  {
    title: 'an order without a direction; the search stays',
    url: `#/ledger?q=${encodeURIComponent('救助 & 补贴')}&o=meixian-2020`,
    problems: [unknown('o', 'meixian-2020')],
    state: { view: 'ledger', search: '救助 & 补贴' },
  },
  {
    title: 'an order by two columns',
    url: '#/ledger?o=meixian-2020~linyou-2022~down',
    problems: [unknown('o', 'meixian-2020~linyou-2022~down')],
    state: { view: 'ledger' },
  },
  {
    title: 'markup among the columns to hide; the pinned ones stay',
    url: `#/ledger?hide=${encodeURIComponent('meixian-2020~<b>')}&pin=three-2020:final~three-2020:final`,
    problems: [unknown('hide', 'meixian-2020~<b>')],
    state: { view: 'ledger', pinned: ['three-2020:final'] },
  },
  {
    title: 'a negative least amount, a level that is none, a row that cannot be one, unknown disclosure',
    url: '#/ledger?min=-5&e=4&x=210~__proto__&d=most',
    problems: [unknown('min', '-5'), unknown('d', 'most'), unknown('e', '4'), unknown('x', '210~__proto__')],
    state: { view: 'ledger' },
  },
  {
    title: 'a search without end',
    url: `#/ledger?q=${'a'.repeat(101)}`,
    problems: [unknown('q', 'a'.repeat(101))],
    state: { view: 'ledger' },
  },
  {
    title: 'a key that does not exist',
    url: '#/?colour=red&y=2019',
    problems: [{ key: 'colour', raw: 'red', reason: 'unknown_key' }],
    state: { year: 2019 },
  },
  {
    title: 'a language there is no text in',
    url: '#/?lang=fr',
    problems: [unknown('lang', 'fr')],
    state: {},
  },
  {
    title: 'a percent sign that escapes nothing',
    url: '#/?n=%E0%A4%A',
    problems: [unknown('n', '\ufffd%A')],
    state: {},
  },
  { title: 'empty values are no values', url: '#/?c=&y=&n=', problems: [], state: {} },
];

describe('a link with parts that cannot be used', () => {
  test.each(BAD_LINKS)('$title', ({ url, problems, state }) => {
    expect(parseHash(url)).toEqual({ state: { ...DEFAULT_VIEW_STATE, ...state }, problems });
  });
});
