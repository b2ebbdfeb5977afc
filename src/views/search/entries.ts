import { pinyin } from 'pinyin-pro';
import { CLASSIFICATIONS } from '../../model/classification/index.ts';
import { STATEMENTS } from '../../model/statement.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { VIEWS } from '../../state/view-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Message } from '../../text/message.ts';
import { GLOSSARY } from '../../text/messages/method/glossary.ts';
import { SEARCH } from '../../text/messages/search.ts';
import type { SEARCH_GROUPS } from '../../text/messages/search.ts';
import { VIEW_NAMES } from '../../text/messages/shell.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { LISTED_RULES } from '../method/rules/filter-rules.ts';
import { placeOf, rulePlace } from '../method/scroll-to.ts';
import { withReport } from './with-report.ts';
import type { Spelling } from './match.ts';

export type SearchGroup = keyof typeof SEARCH_GROUPS;

/** Something to go to: its name, what stands beside it, and what the view becomes; `place` is where on that page. */
export type SearchEntry = {
  id: string;
  group: SearchGroup;
  name: Message;
  detail: Message;
  spelling: Spelling;
  go: (state: ViewState) => Partial<ViewState>;
  /** An element's id there, and a term to look for in its section. */
  place?: { id: string; term?: Message };
};

const NOTHING: Message = { zh: '', en: '' };

function spell(name: Message, codes: readonly string[] = []): Spelling {
  const syllables = pinyin(name.zh, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  return { zh: name.zh, en: name.en, codes, syllables: syllables.map((syllable) => syllable.toLowerCase()) };
}

function views(): SearchEntry[] {
  return VIEWS.map((view) => ({
    id: `view-${view}`,
    group: 'view',
    name: VIEW_NAMES[view],
    detail: NOTHING,
    spelling: spell(VIEW_NAMES[view], [view]),
    go: () => ({ view, code: '', figure: '' }),
  }));
}

/** A code with others below is drilled to in 支出结构; one without is a row of the ledger. */
function codes(): SearchEntry[] {
  const parents = new Set(CLASSIFICATIONS.map(({ parent }) => parent));
  return CLASSIFICATIONS.map(({ kind, code, nameZh, nameEn }) => {
    const name = { zh: nameZh, en: nameEn };
    const kindName = SEARCH[kind];
    return {
      id: `code-${kind}-${code}`,
      group: 'code',
      name,
      detail: { zh: `${code} · ${kindName.zh}`, en: `${code} · ${kindName.en}` },
      spelling: spell(name, [code]),
      go: () =>
        parents.has(code)
          ? { view: 'structure', kind, code, figure: '' }
          : {
              view: 'ledger',
              statement: kind === 'functional' ? 'expenditure' : 'basic_expenditure',
              measure: 'total',
              search: code,
              code: '',
              figure: '',
            },
    };
  });
}

function statements(): SearchEntry[] {
  return STATEMENTS.map((statement) => ({
    id: `statement-${statement}`,
    group: 'statement',
    name: STATEMENT_NAMES[statement],
    detail: VIEW_NAMES.ledger,
    spelling: spell(STATEMENT_NAMES[statement], [statement]),
    go: () => ({ view: 'ledger', statement, measure: 'total', search: '', code: '', figure: '' }),
  }));
}

function terms(): SearchEntry[] {
  const measures = Object.entries(MEASURE_NAMES).map(([id, name]) => ({ id, name, section: 'measures' }));
  const glossary = GLOSSARY.map(({ zh, en }) => ({ id: zh, name: { zh, en }, section: 'glossary' }));
  return [...glossary, ...measures].map(({ id, name, section }) => ({
    id: `${section}-${id}`,
    group: 'term',
    name,
    detail: VIEW_NAMES.method,
    spelling: spell(name, section === 'measures' ? [id] : []),
    go: () => ({ view: 'method', code: '', figure: '' }),
    place: { id: placeOf(section), term: name },
  }));
}

function rules(): SearchEntry[] {
  return LISTED_RULES.map(({ id, rule }) => ({
    id: `rule-${id}`,
    group: 'rule',
    name: rule.name,
    detail: { zh: id, en: id },
    spelling: spell(rule.name, [id]),
    go: () => ({ view: 'method', code: '', figure: '' }),
    place: { id: rulePlace(id) },
  }));
}

/** The departments that have reports, each year of them; `label` says year, kind of body and 本机. */
export function reportEntries(
  all: readonly ReportRow[],
  label: (report: ReportRow) => { zh: string; en: string },
): SearchEntry[] {
  return [...all]
    .sort((a, b) => b.fiscalYear - a.fiscalYear)
    .map((report) => {
      const name = { zh: report.county || report.department, en: report.county || report.department };
      return {
        id: `report-${report.reportId}`,
        group: 'report',
        name,
        detail: label(report),
        spelling: {
          ...spell({ zh: name.zh, en: '' }, [report.countyCode, report.reportId, String(report.fiscalYear)]),
        },
        go: (state) => withReport(state, report, all),
      };
    });
}

let fixed: readonly SearchEntry[] | null = null;

/** Everything but the departments: it is the same whatever reports there are, and its pinyin is worked out once. */
export function fixedEntries(): readonly SearchEntry[] {
  fixed ??= [...views(), ...codes(), ...statements(), ...terms(), ...rules()];
  return fixed;
}
