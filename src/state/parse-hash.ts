import { migrateUrl } from './migrations.ts';
import { URL_PARAMS, parseView, readParam } from './url-params.ts';
import { DEFAULT_VIEW_STATE } from './view-state.ts';
import type { UrlProblem, ViewState } from './view-state.ts';

/** A link as read: the state it asks for, with the default wherever a part cannot be used, and what those parts were. */
export type ParsedLink = { state: ViewState; problems: UrlProblem[] };

/** Reads `#/structure?c=610326~511722&y=2020`. Never throws: the parts that can be used are used. */
export function parseHash(hash: string): ParsedLink {
  const [rawPath = '', rawQuery = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const link = migrateUrl(rawPath.replace(/^\/+|\/+$/g, ''), new URLSearchParams(rawQuery));
  const problems: UrlProblem[] = [];
  const view = parseView(link.path);
  if (view.kind === 'invalid') problems.push({ key: 'view', raw: view.raw, reason: 'unknown_value' });
  const read = <K extends Exclude<keyof ViewState, 'view'>>(name: K): ViewState[K] =>
    readParam(name, link.query, problems);
  const state: ViewState = {
    view: view.kind === 'valid' ? view.value : DEFAULT_VIEW_STATE.view,
    counties: read('counties'),
    year: read('year'),
    own: read('own'),
    basis: read('basis'),
    reading: read('reading'),
    unit: read('unit'),
    aid: read('aid'),
    kind: read('kind'),
    code: read('code'),
    statement: read('statement'),
    measure: read('measure'),
    search: read('search'),
    atLeast: read('atLeast'),
    coverage: read('coverage'),
    sort: read('sort'),
    hidden: read('hidden'),
    pinned: read('pinned'),
    depth: read('depth'),
    toggled: read('toggled'),
    report: read('report'),
    family: read('family'),
    grade: read('grade'),
    sql: read('sql'),
    figure: read('figure'),
    show: read('show'),
    language: read('language'),
  };
  const known = new Set(Object.values(URL_PARAMS).map(({ key }) => key));
  for (const key of new Set(link.query.keys())) {
    if (!known.has(key)) problems.push({ key, raw: link.query.get(key) ?? '', reason: 'unknown_key' });
  }
  return { state, problems };
}
