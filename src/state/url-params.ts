import {
  AID_READINGS,
  BASES,
  CLASSIFICATION_KINDS,
  DEFAULT_VIEW_STATE,
  LANGUAGES,
  READINGS,
  VIEWS,
} from './view-state.ts';
import type { UrlProblem, ViewState } from './view-state.ts';

/** What a part of a URL says: a value, something unusable (with what it was), or nothing. */
export type Parsed<T> = { kind: 'valid'; value: T } | { kind: 'invalid'; raw: string } | { kind: 'missing' };

type Param<K extends keyof ViewState> = {
  /** The key in the URL: short, stable, a public interface. */
  key: string;
  parse(raw: string): Parsed<ViewState[K]>;
  write(value: ViewState[K]): string;
};

const valid = <T>(value: T): Parsed<T> => ({ kind: 'valid', value });
const invalid = (raw: string): Parsed<never> => ({ kind: 'invalid', raw });

/** A value out of a closed list. */
function oneOf<T extends string>(values: readonly T[]): (raw: string) => Parsed<T> {
  return (raw) => {
    const found = values.find((value) => value === raw);
    return found === undefined ? invalid(raw) : valid(found);
  };
}

/** A value that must look a certain way; whether it exists is asked of the data later. */
function matching(pattern: RegExp): (raw: string) => Parsed<string> {
  return (raw) => (pattern.test(raw) ? valid(raw) : invalid(raw));
}

const text = (value: string): string => value;

/** Division codes, each of six digits, joined with `~` because chat programs rewrite `+` and `,`. */
function parseCounties(raw: string): Parsed<readonly string[]> {
  const codes = raw.split('~').filter((code) => code !== '');
  return codes.every((code) => /^\d{6}$/.test(code)) ? valid([...new Set(codes)]) : invalid(raw);
}

function parseYear(raw: string): Parsed<'latest' | number> {
  if (raw === 'latest') return valid('latest');
  return /^(19|20)\d{2}$/.test(raw) ? valid(Number(raw)) : invalid(raw);
}

/** Every key of the URL's query but the view, which is its path. A new part of the state without a key does not compile. */
export const URL_PARAMS: { [K in Exclude<keyof ViewState, 'view'>]: Param<K> } = {
  counties: { key: 'c', parse: parseCounties, write: (codes) => codes.join('~') },
  year: { key: 'y', parse: parseYear, write: String },
  basis: { key: 'b', parse: oneOf(BASES), write: text },
  reading: { key: 'r', parse: oneOf(READINGS), write: text },
  aid: { key: 'a', parse: oneOf(AID_READINGS), write: text },
  kind: { key: 'k', parse: oneOf(CLASSIFICATION_KINDS), write: text },
  code: { key: 'n', parse: matching(/^\d{3,7}$/), write: text },
  statement: { key: 'st', parse: matching(/^[a-z_]{1,32}$/), write: text },
  measure: { key: 'm', parse: matching(/^[a-z_]{1,32}$/), write: text },
  // A label as printed may carry quotation marks; it is only ever bound as a value and shown as text.
  figure: { key: 'f', parse: matching(/^[^<>`\\]{1,300}$/), write: text },
  show: { key: 's', parse: oneOf(['chart', 'table'] as const), write: text },
  language: { key: 'lang', parse: oneOf(LANGUAGES), write: text },
};

/** The path of a view: `#/structure`. */
export function parseView(raw: string): Parsed<ViewState['view']> {
  return raw === '' ? { kind: 'missing' } : oneOf(VIEWS)(raw);
}

/** A part of a state read from a URL; the default and a problem where it cannot be used. */
export function readParam<K extends Exclude<keyof ViewState, 'view'>>(
  name: K,
  query: URLSearchParams,
  problems: UrlProblem[],
): ViewState[K] {
  const param = URL_PARAMS[name];
  const raw = query.get(param.key);
  if (raw === null || raw === '') return DEFAULT_VIEW_STATE[name];
  const parsed = param.parse(raw);
  if (parsed.kind === 'valid') return parsed.value;
  problems.push({ key: param.key, raw, reason: 'unknown_value' });
  return DEFAULT_VIEW_STATE[name];
}
