import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../../src/ingest/document.ts';
import { identify } from '../../../src/ingest/narrate/identify.ts';
import type { Identity } from '../../../src/ingest/narrate/identity.ts';
import { narrate, type Narrative } from '../../../src/ingest/narrate/narrate.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { recogniseTables } from '../../../src/ingest/recognise/recognise-tables.ts';
import { STATEMENT_MEASURES } from '../../../src/model/statement.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/reports');
const NAMES = [
  'meixian-2020.txt',
  'linyou-2022.md',
  'xuanhan-2020.txt',
  'qinyang-2020.txt',
  'yanggu-2019.txt',
];

type Read = { document: Document; identity: Identity; narrative: Narrative };
const read = new Map<string, Read>();

function of(id: string): Read {
  const found = read.get(id);
  if (!found) throw new Error(`${id} was not read`);
  return found;
}

/** The amounts said of one place, in the order of the text. */
function amounts(id: string, statement: string, code: string, measure: string, phase = 'final'): string[] {
  const { narrative, identity } = of(id);
  return narrative.facts
    .filter((f) => f.statement === statement && f.code === code && f.measure === measure && f.phase === phase)
    .filter((f) => f.fiscalYear === identity.fiscalYear && f.origin === 'narrative')
    .filter((f) => code !== '' || ['', '合计', '总计'].includes(f.label))
    .map((f) => f.amount);
}

function indicators(id: string, indicator: string): string[] {
  return of(id)
    .narrative.indicators.filter((row) => row.indicator === indicator)
    .map((row) => row.value);
}

function changes(id: string): (string | null)[][] {
  return of(id).narrative.changes.map((c) => [
    c.statement,
    c.measure,
    c.change,
    c.percentPrinted,
    c.priorAmount,
  ]);
}

describe.skipIf(!existsSync(FOLDER))('the five reports', () => {
  beforeAll(async () => {
    for (const name of NAMES) {
      const document = await openDocument(name, new Uint8Array(readFileSync(resolve(FOLDER, name))));
      const lines = recogniseTables(document).flatMap((table) =>
        document.lines.map((l) => l.number).filter((n) => n >= table.firstLine && n <= table.lastLine),
      );
      const tableLines = new Set(lines);
      const identity = identify(document, tableLines);
      read.set(identity.reportId, { document, identity, narrative: narrate(document, tableLines, identity) });
    }
  });

  test('each says whose it is and of which year', () => {
    const said = [...read.values()].map(({ identity: i }) => [
      i.reportId,
      i.countyCode,
      i.departmentKind,
      i.scope,
      i.unitCount,
      i.firstYear,
    ]);
    expect(said).toEqual([
      ['meixian-2020', '610326', 'bureau', 'consolidated', 3, false],
      ['linyou-2022', '610329', 'agency', 'consolidated', 1, false],
      ['xuanhan-2020', '511722', 'bureau', 'unknown', null, false],
      ['qinyang-2020', '410882', 'bureau', 'consolidated', 2, false],
      ['yanggu-2019', '371521', 'bureau', 'consolidated', 1, true],
    ]);
  });

  test('every figure is printed on the line it names, and belongs to a measure of its statement', () => {
    for (const { document, narrative } of read.values()) {
      for (const fact of narrative.facts) {
        expect(STATEMENT_MEASURES[fact.statement]).toContain(fact.measure);
        if (fact.origin === 'derived') expect(fact.printed).toBe('');
        else {
          const digits = /^[\d.,]+/.exec(fact.printed)?.[0] ?? 'none';
          expect(document.lines[(fact.sourceLine ?? 0) - 1]?.text.replace(/\s/g, '')).toContain(digits);
        }
      }
    }
  });

  test('no telephone number and nothing of the line that names a person comes out', () => {
    const out = JSON.stringify([...read.values()].map(({ narrative, identity }) => [narrative, identity]));
    expect(out).not.toMatch(/\d{3,4}-\d{7,8}|负责人|电话/);
  });

  test('xuanhan, which has no table: every total, class and item, once for each time it is said', () => {
    expect(amounts('xuanhan-2020', 'general_budget', '', 'total')).toEqual([
      '848.75',
      '848.75',
      '848.75',
      '848.75',
    ]);
    expect(amounts('xuanhan-2020', 'expenditure', '', 'basic')).toEqual(['442.18']);
    expect(amounts('xuanhan-2020', 'general_budget', '', 'project')).toEqual(['406.57']);
    const items = of('xuanhan-2020').narrative.facts.filter((f) => f.code.length > 3);
    expect(items.map((f) => [f.code, f.amount])).toEqual([
      ['2080109', '31.57'],
      ['2080501', '2.94'],
      ['2080505', '33.27'],
      ['2101101', '64.17'],
      ['2101103', '3.84'],
      ['21015', '688'],
      ['2101501', '313'],
      ['2101502', '90'],
      ['2101505', '10'],
      ['2101506', '149'],
      ['2101599', '126'],
      ['2210201', '24.96'],
    ]);
    for (const statement of ['general_budget', 'expenditure']) {
      expect(['208', '210', '221'].map((code) => amounts('xuanhan-2020', statement, code, 'total'))).toEqual([
        ['67.78'],
        ['756.01'],
        ['24.96'],
      ]);
    }
    expect(amounts('xuanhan-2020', 'three_public', '', 'vehicle')).toEqual(['8', '8']);
    expect(indicators('xuanhan-2020', 'staff_actual')).toEqual(['33']);
    expect(indicators('xuanhan-2020', 'insured_residents')).toEqual(['1041000']);
    expect(indicators('xuanhan-2020', 'operating_cost')).toEqual(['464.12', '231.25']);
  });

  test('xuanhan: the figures its charts left', () => {
    const charts = of('xuanhan-2020').narrative.facts.filter((f) => f.origin === 'chart');
    expect(charts.map((f) => f.amount)).toEqual(
      [
        '67.78',
        '756',
        '24.96',
        '8',
        '1',
        '5697.42',
        '5697.42',
        '848.74',
        '848.75',
        '442.18',
        '406.56',
      ].concat(['5697.42', '5697.42', '848.74', '848.74', '5697.42', '848.74']),
    );
  });

  test('changes on the year before, as printed', () => {
    expect(changes('xuanhan-2020')).toEqual([
      ['income_expenditure', 'income', '-4848.68', '-185.1', '5697.42'],
      ['income_expenditure', 'expenditure', '-4848.67', '-185.1', '5697.42'],
      ['appropriation', 'income', '-4848.68', '-85.1', '5697.42'],
      ['appropriation', 'total', '-4848.68', '-85.1', '5697.43'],
      ['general_budget', 'total', '-4848.67', '-85.1', '5697.42'],
      ['three_public', 'reception', '-1', '-50', '2'],
    ]);
    expect(changes('yanggu-2019')).toEqual([]);
    expect(changes('meixian-2020').map(([, , change, percent]) => [change, percent])).toEqual([
      ...Array.from({ length: 4 }, () => ['-1058.39', null]),
      ['-1058.39', '-57'],
    ]);
    expect(changes('qinyang-2020').map(([, measure, change]) => [measure, change])).toEqual([
      ['income', '642.62'],
      ['expenditure', '642.62'],
      ['income', '642.62'],
      ['total', '642.62'],
      ['total', '750.17'],
      ['total', '740.16'],
      ['vehicle', '-0.73'],
      ['reception', '-0.2'],
    ]);
    expect(changes('linyou-2022')).toHaveLength(5);
  });

  test('qinyang: fourteen items, initial budget against final', () => {
    const { facts } = of('qinyang-2020').narrative;
    const items = facts.filter((f) => f.statement === 'general_budget' && f.code.length === 7);
    const pairs = items.filter((f) => f.phase === 'initial_budget').map((f) => [f.code, f.amount]);
    expect(pairs).toHaveLength(14);
    expect(items).toHaveLength(28);
    expect(pairs).toContainEqual(['2101202', '20710']);
    expect(amounts('qinyang-2020', 'general_budget', '2101301', 'total')).toEqual(['863.32']);
    expect(amounts('qinyang-2020', 'general_budget', '', 'total', 'initial_budget')).toEqual(['23174.7']);
  });

  test('people of each county', () => {
    expect(indicators('meixian-2020', 'insured_residents')).toEqual(['271185']);
    expect(indicators('meixian-2020', 'insured_employees')).toEqual(['18929']);
    expect(indicators('meixian-2020', 'staff_actual')).toEqual(['29']);
    expect(indicators('meixian-2020', 'aid_persons')).toEqual(['4400']);
    expect(indicators('linyou-2022', 'insured_residents')).toEqual(['67401']);
    expect(indicators('linyou-2022', 'staff_retired')).toEqual(['4']);
    expect(indicators('linyou-2022', 'aid_persons')).toEqual(['3864']);
    expect(indicators('qinyang-2020', 'insured_employees')).toEqual(['45287']);
    expect(indicators('qinyang-2020', 'staff_quota')).toEqual(['62']);
    expect(new Set(indicators('yanggu-2019', 'poor_insured'))).toEqual(new Set(['21318']));
    expect(indicators('yanggu-2019', 'vehicles')).toEqual(['6', '6']);
    expect(indicators('yanggu-2019', 'reception_persons')).toEqual(['80']);
  });

  test('performance projects and scores', () => {
    const scores = (id: string): (string | null)[][] =>
      of(id)
        .narrative.projects.filter((p) => p.score !== null)
        .map((p) => [p.budget, p.executed, p.score]);
    expect(of('qinyang-2020').narrative.projects).toHaveLength(24);
    expect(scores('qinyang-2020')).toEqual([
      [null, null, '92'],
      ['23334.36', '22203.42', '92'],
      ['32.85', '32.85', '95'],
      ['106.96', '106.96', '92'],
      ['19', '19', '92'],
    ]);
    expect(scores('meixian-2020')).toEqual([
      ['30', '30', '100'],
      ['30', '30', '100'],
    ]);
    expect(scores('linyou-2022')).toEqual([['377.37', '377.37', '100']]);
    expect(of('linyou-2022').narrative.projects.map((p) => p.budget)).toEqual([
      '377.37',
      '6',
      '10',
      '11',
      '150',
      '5',
      '182',
    ]);
    expect(of('yanggu-2019').narrative.projects.map((p) => p.budget)).toEqual(['450']);
  });
});
