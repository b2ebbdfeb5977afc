import type { Fact } from '../../../../src/model/records.ts';
import {
  STATEMENT_MEASURES,
  type Measure,
  type Phase,
  type StatementId,
} from '../../../../src/model/statement.ts';

/** How the tables are printed. */
export type Look = {
  /** Rules round every cell, or none at all. */
  ruled: boolean;
  /** Whether a new page repeats a table's head. */
  repeatHeads: boolean;
  /** Codes in three columns 类 款 项, or in one. */
  splitCodes: boolean;
  /** Type size and column widths in points: narrow ones wrap labels. */
  labelWidth: number;
  landscape: boolean;
  /** Whether the page is turned by a quarter, text and all. */
  turned: boolean;
  /** More rules of CSS: other rules round cells, type, places of figures in their cells. */
  css?: string;
  /** Whether every character is placed by itself. */
  byCharacter?: boolean;
  /** Words laid slanting behind the tables. */
  watermark?: string;
};

const TITLES: Readonly<Record<StatementId, string>> = {
  income_expenditure: '收入支出决算总表',
  income: '收入决算表',
  expenditure: '支出决算表',
  appropriation: '财政拨款收入支出决算总表',
  general_budget: '一般公共预算财政拨款支出决算表',
  basic_expenditure: '一般公共预算财政拨款基本支出决算表',
  three_public: '一般公共预算财政拨款“三公”经费支出决算表',
  government_fund: '政府性基金预算财政拨款收入支出决算表',
  state_capital: '国有资本经营预算财政拨款支出决算表',
};

const HEADS: Partial<Record<StatementId, Partial<Record<Measure, string>>>> = {
  income: {
    total: '本年收入合计',
    fiscal: '财政拨款收入',
    superior: '上级补助收入',
    institutional: '事业收入',
    operating: '经营收入',
    subordinate: '附属单位上缴收入',
    other: '其他收入',
  },
  expenditure: {
    total: '本年支出合计',
    basic: '基本支出',
    project: '项目支出',
    to_superior: '上缴上级支出',
    operating: '经营支出',
    to_subordinate: '对附属单位补助支出',
  },
  appropriation: {
    total: '合计',
    general: '一般公共预算财政拨款',
    fund: '政府性基金预算财政拨款',
    capital: '国有资本经营预算财政拨款',
  },
  general_budget: {
    total: '本年支出合计',
    basic: '小计',
    personnel: '人员经费',
    public_use: '公用经费',
    project: '项目支出',
  },
  government_fund: {
    opening: '年初结转和结余',
    income: '本年收入',
    total: '小计',
    basic: '基本支出',
    project: '项目支出',
    closing: '年末结转和结余',
  },
  state_capital: { total: '合计', basic: '基本支出', project: '项目支出' },
  basic_expenditure: { total: '合计', personnel: '人员经费', public_use: '公用经费' },
};

const PHASE_HEADS: Readonly<Record<Phase, string>> = {
  initial_budget: '年初预算数',
  budget: '预算数',
  final: '决算数',
};

type Rows = Map<number, Fact[]>;
const cell = (text: string, attributes = ''): string => `<td ${attributes}>${text}</td>`;
const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

function byRow(facts: readonly Fact[]): Rows {
  const last = Math.max(0, ...facts.map((fact) => fact.row ?? 0));
  return new Map(
    Array.from({ length: last }, (_, i) => [i + 1, facts.filter((fact) => fact.row === i + 1)] as const),
  );
}

const valueIn = (facts: readonly Fact[], measure: Measure): string =>
  facts.find((fact) => fact.measure === measure)?.printed ?? '';

const table = (statement: StatementId, head: string, body: string): string => `
<section><h2>${TITLES[statement]}</h2><p class="unit">单位：万元</p>
<table class="${statement}"><thead>${head}</thead><tbody>${body}</tbody></table><p>注：本表反映部门本年度情况。</p></section>`;

function twoSided(statement: 'income_expenditure' | 'appropriation', facts: readonly Fact[]): string {
  const heads =
    statement === 'appropriation' ? Object.entries(HEADS.appropriation ?? {}) : [['expenditure', '决算数']];
  const head =
    row([cell('收入', 'colspan=2'), cell('支出', `colspan=${String(heads.length + 1)}`)]) +
    row([cell('项目'), cell('决算数'), cell('项目'), ...heads.map(([, text]) => cell(text ?? ''))]);
  const body = [...byRow(facts)].map(([ordinal, own]) => {
    const left = own.filter((fact) => fact.measure === 'income');
    const right = own.filter((fact) => fact.measure !== 'income');
    const blank = `${String(ordinal)}、无支出`;
    return row([
      cell(left[0]?.label ?? ''),
      cell(left[0]?.printed ?? '', 'class=n'),
      cell(right[0]?.label ?? (left.length === 0 ? blank : '')),
      ...heads.map(([measure]) => cell(valueIn(right, measure as Measure), 'class=n')),
    ]);
  });
  return table(statement, head, body.join(''));
}

/** A code in three columns: 类, 款, 项 as far as it goes. */
const parts = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];

function coded(statement: StatementId, facts: readonly Fact[], look: Look): string {
  const used = new Set(facts.map((fact) => fact.measure));
  const measures = STATEMENT_MEASURES[statement].filter((measure) => used.has(measure));
  const split = look.splitCodes && facts.every((fact) => [0, 3, 5, 7].includes(fact.codePrinted.length));
  const codeColumns = split ? 3 : 1;
  const heads = HEADS[statement] ?? {};
  const under =
    statement === 'general_budget' && used.has('personnel') ? ['basic', 'personnel', 'public_use'] : [];
  const head =
    row([
      cell('项目', `colspan=${String(codeColumns + 1)}`),
      ...measures.flatMap((measure) => {
        if (measure === 'basic' && under.length > 0)
          return [cell('基本支出', `colspan=${String(under.length)}`)];
        if (under.includes(measure)) return [];
        const text = measure === 'basic' ? '基本支出' : (heads[measure] ?? '');
        return [cell(text, 'rowspan=2')];
      }),
    ]) +
    row([
      cell('功能分类科目编码', `colspan=${String(codeColumns)}`),
      cell('科目名称'),
      ...measures.filter((measure) => under.includes(measure)).map((measure) => cell(heads[measure] ?? '')),
    ]);
  const body = [...byRow(facts)].map(([, own]) => {
    const code = own[0]?.codePrinted ?? '';
    const label = own[0]?.label ?? '本行无数字';
    const names =
      code === ''
        ? [cell(label, `colspan=${String(codeColumns + 1)} class=c`)]
        : [...(split ? parts(code) : [code]).map((part) => cell(part)), cell(label, 'class=label')];
    return row([...names, ...measures.map((measure) => cell(valueIn(own, measure), 'class=n'))]);
  });
  return table(statement, head, body.join(''));
}

/** The economic table with its codes side by side, as many in a line as the report prints. */
function economic(facts: readonly Fact[]): string {
  const most = Math.max(...[...byRow(facts)].map(([, own]) => own.length));
  const head = row(
    Array.from({ length: most }, () => [cell('经济分类科目编码'), cell('科目名称'), cell('决算数')]).flat(),
  );
  const body = [...byRow(facts)].map(([, own]) =>
    row(
      own.flatMap((fact) =>
        fact.codePrinted === ''
          ? [cell(fact.label, 'colspan=2'), cell(fact.printed, 'class=n')]
          : [cell(fact.codePrinted), cell(fact.label, 'class=label'), cell(fact.printed, 'class=n')],
      ),
    ),
  );
  return table('basic_expenditure', head, body.join(''));
}

function threePublic(facts: readonly Fact[]): string {
  const phases = (['initial_budget', 'budget', 'final'] as const).filter((phase) =>
    facts.some((fact) => fact.phase === phase),
  );
  const wide = (count: number): string => `colspan=${String(count * phases.length)}`;
  const tall = 'rowspan=2';
  const used = new Set(facts.map((fact) => fact.measure));
  const beside = (['conference', 'training'] as const).filter((measure) => used.has(measure));
  const head =
    row([
      cell('合计', `${wide(1)} ${tall}`),
      cell('因公出国（境）费', `${wide(1)} ${tall}`),
      cell('公务用车购置及运行维护费', wide(3)),
      cell('公务接待费', `${wide(1)} ${tall}`),
      ...beside.map((measure) => cell(measure === 'training' ? '培训费' : '会议费', `${wide(1)} ${tall}`)),
    ]) +
    row([cell('小计', wide(1)), cell('公务用车购置费', wide(1)), cell('公务用车运行维护费', wide(1))]) +
    row(
      Array.from({ length: 6 + beside.length }, () => phases.map((phase) => cell(PHASE_HEADS[phase]))).flat(),
    );
  const measures: Measure[] = [
    'total',
    'abroad',
    'vehicle',
    'vehicle_purchase',
    'vehicle_operation',
    'reception',
    ...beside,
  ];
  const body = row(
    measures.flatMap((measure) =>
      phases.map((phase) =>
        cell(facts.find((f) => f.measure === measure && f.phase === phase)?.printed ?? '', 'class=n'),
      ),
    ),
  );
  return table('three_public', head, body);
}

function statementHtml(statement: StatementId, facts: readonly Fact[], look: Look): string {
  if (facts.length === 0) return '';
  if (statement === 'income_expenditure' || statement === 'appropriation') return twoSided(statement, facts);
  if (statement === 'three_public') return threePublic(facts);
  const sideBySide = [...byRow(facts)].some(([, own]) => new Set(own.map((f) => f.codePrinted)).size > 1);
  if (statement === 'basic_expenditure' && sideBySide) return economic(facts);
  return coded(statement, facts, look);
}

/** A page of HTML with a report's statements, made from the figures read in it. */
export function htmlOf(facts: readonly Fact[], look: Look): string {
  const printed = facts.filter((fact) => fact.origin === 'printed');
  const sections = (Object.keys(TITLES) as StatementId[]).map((statement) =>
    statementHtml(
      statement,
      printed.filter((fact) => fact.statement === statement),
      look,
    ),
  );
  const content = sections.join('\n');
  const rules = look.ruled ? 'td{border:0.75pt solid #000}' : '';
  const turned = look.turned ? '@page{page-orientation:rotate-left}' : '';
  return `<!doctype html><meta charset="utf-8"><style>
body{font:9pt 'Noto Serif CJK SC',serif} h2{font-size:12pt;text-align:center} .unit{text-align:right}
table{border-collapse:collapse;width:100%} td{padding:2pt 4pt;vertical-align:middle} tr{break-inside:avoid}
thead{display:${look.repeatHeads ? 'table-header-group' : 'table-row-group'}} thead td{text-align:center}
.n{text-align:right;white-space:nowrap} .c{text-align:center} .label{width:${String(look.labelWidth)}pt}
section{break-after:page} ${rules} ${turned}
.mark{position:fixed;top:40%;left:10%;font-size:48pt;color:#ddd;transform:rotate(-35deg);z-index:-1}
.apart{display:inline-block;letter-spacing:0} ${look.css ?? ''}</style><body>
${look.watermark === undefined ? '' : `<div class="mark">${look.watermark}</div>`}
${look.byCharacter === true ? apart(content) : content}<p>第三部分</p></body>`;
}

/** Each character of each cell in a box of its own, which a browser paints by itself. */
const apart = (html: string): string =>
  html.replace(/(<td[^>]*>)([^<]+)/gu, (_, open: string, text: string) =>
    [open, ...[...text].map((character) => `<span class="apart">${character}</span>`)].join(''),
  );
