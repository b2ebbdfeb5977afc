import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CODES_RULES } from '../../../src/checks/codes/rules.ts';
import { EMPTINESS_RULES } from '../../../src/checks/emptiness/rules.ts';
import { IDENTITY_RULES } from '../../../src/checks/identity/rules.ts';
import { RESIDUE_RULES } from '../../../src/checks/residue/rules.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { readTerms } from '../../../src/checks/write-terms.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { readReport } from '../../../src/ingest/read-report.ts';
import type { Check } from '../../../src/model/check.ts';
import type { Contradiction } from '../contradictions/contradiction.ts';
import { LINYOU_2022 } from '../contradictions/linyou-2022.ts';
import { MEIXIAN_2020 } from '../contradictions/meixian-2020.ts';
import { QINYANG_2020 } from '../contradictions/qinyang-2020.ts';
import { XUANHAN_2020 } from '../contradictions/xuanhan-2020.ts';
import { YANGGU_2019 } from '../contradictions/yanggu-2019.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/reports');
const RULES = [...CODES_RULES, ...IDENTITY_RULES, ...EMPTINESS_RULES, ...RESIDUE_RULES];
const FAMILIES: readonly string[] = ['codes', 'identity', 'emptiness', 'residue'];
const REPORTS: readonly [string, readonly Contradiction[]][] = [
  ['meixian-2020', MEIXIAN_2020],
  ['linyou-2022', LINYOU_2022],
  ['xuanhan-2020', XUANHAN_2020],
  ['qinyang-2020', QINYANG_2020],
  ['yanggu-2019', YANGGU_2019],
];

/** Which rule finds what was read by hand: all errors of these families, and the notices that a rule can find. */
const FOUND_BY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'meixian-2020': {
    'economic-code-302201': 'code-digits',
    'prose-path-201-finance-affairs': 'path-in-statements',
    'units-stated-three-listed-one': 'unit-count',
    'state-capital-table-empty-without-reason': 'blank-reason',
    'statements-without-department-name': 'department-filled',
    'appropriation-income-blank': 'sources-filled',
    'self-evaluation-tables-absent': 'announced-table',
    'duties-numbering-nested': 'numbering',
    'sample-mark-staff': 'sample-text',
    'instruction-text-and-charts': 'instruction-left',
    'instruction-text-by-function': 'instruction-left',
    'sample-mark-appropriation': 'sample-text',
    'sample-mark-assets': 'sample-text',
  },
  'linyou-2022': {
    'unit-count-one-or-two': 'unit-parts',
    'item-5-named-institution-medical': 'path-in-statements',
    'title-of-table-6': 'table-title',
    'two-names-of-the-body': 'body-name',
    'no-self-evaluation-table-yet-printed': 'denied-form',
    'no-project-self-evaluation': 'projects-evaluated',
    'state-capital-section-names-government-fund': 'section-of-other-fund',
    'sample-text-vehicle-types': 'instruction-left',
  },
  'xuanhan-2020': {
    'kuan-as-xiang-retirement': 'path-levels',
    'pension-under-wrong-kuan': 'path-levels',
    'glossary-item-2080199-without-spending': 'glossary-path',
    'glossary-item-2130506-without-spending': 'glossary-path',
    'asset-date-of-2019': 'state-date',
    'agency-under-two-names': 'agency-name',
    'statements-announced-and-absent': 'listed-tables',
    'section-numbers-mixed': 'numbering',
    'figure-2-absent': 'numbering',
    'chart-kind-left-in-captions': 'chart-kind-left',
    'stray-bracket-figure-7': 'unbalanced-bracket',
    'three-public-numbering': 'numbering',
    'doubled-punctuation-reception': 'doubled-punctuation',
    'part-number-mixed': 'numbering',
    'annex-section-number-mixed': 'numbering',
  },
  'qinyang-2020': {
    'path-2080699-under-health': 'path-levels',
    'agency-name-without-social': 'agency-name',
    'zero-rows-20801': 'zero-rows',
    'fund-note-no-data-under-zeros': 'no-data-note',
    'capital-note-no-data-under-zeros': 'no-data-note',
    'project-tables-3-of-17': 'project-forms',
    'indicators-left-blank': 'indicator-filled',
    'doubled-yu': 'doubled-word',
    'template-choice-department-unit': 'template-choice-left',
    'stray-opening-quote': 'unbalanced-bracket',
    'doubled-yi': 'doubled-word',
    'indicator-6-missing': 'numbering',
    'doubled-yi-project-table': 'doubled-word',
    'doubled-wu': 'doubled-word',
    'doubled-fanying': 'doubled-word',
    'paragraph-printed-twice': 'paragraph-twice',
  },
  'yanggu-2019': {
    'kuan-21015-listed-as-lei': 'path-levels',
    'item-2101501-listed-as-kuan': 'path-levels',
    'glossary-explains-2010601': 'glossary-path',
    'glossary-explains-2010602': 'glossary-path',
    'one-unit-stated-two-listed': 'unit-count',
    'three-public-one-unit': 'unit-count',
    'county-projects-called-provincial': 'other-level',
    'glossary-fiscal-income-provincial': 'other-level',
    'glossary-three-public-provincial': 'other-level',
    'duties-numbered-as-headings': 'numbering',
    'bureau-name-with-doubled-ju': 'doubled-word',
    'appropriation-ellipsis-row': 'ellipsis-left',
    'malformed-number-85-54': 'malformed-number',
    'tracked-changes-under-general-budget': 'tracked-change',
    'tracked-changes-under-government-fund': 'tracked-change',
    'tracked-change-under-income-prose': 'tracked-change',
    'tracked-change-under-items': 'tracked-change',
    'doubled-comma-in-personnel-list': 'doubled-punctuation',
    'tracked-change-under-three-public': 'tracked-change',
    'tracked-change-in-form': 'tracked-change',
    'ellipsis-rows-in-form': 'ellipsis-left',
    'filling-instruction-left-in-form': 'instruction-left',
    'doubled-le': 'doubled-word',
  },
};

/**
 * What was read as an error and no rule finds, and why. Slips of setting (numbers left out, doubled marks and words, a
 * bracket without its pair) were read as errors in some reports; the rules give them as notices.
 */
const NOT_FOUND: Readonly<Record<string, string>> = {
  'numbering-of-key-work':
    '（1）（2） under （二）, then （三）（四）: the same ordinals number the next two sections rightly in other reports',
  'fraud-reward-time-twice': 'two indicators of one meaning: asks for the sense of words',
  'wrong-character-fraud': 'a wrong character: asks for a dictionary',
};

/** Notices that no one wrote down while reading: a check that fails on these lines. */
const NOT_WRITTEN_DOWN: Readonly<Record<string, string>> = {
  'xuanhan-2020 160 paragraph-twice': 'the duties printed again in the annex, on purpose',
  'xuanhan-2020 22 full-width-digit': 'one full-width digit in a percentage of the work report',
  'qinyang-2020 1426 paragraph-twice': 'one text in two self-evaluation forms',
  'qinyang-2020 1759 paragraph-twice': 'the duties printed again in the attached report',
};

const failing = new Map<string, Check[]>();

function linesOf(check: Check): number[] {
  return readTerms(check.terms).flatMap(({ sourceLine }) => (sourceLine === null ? [] : [sourceLine]));
}

/** A failing run is of a contradiction where its rule is the one for it and they share a line. */
function isOf(report: string, check: Check, { id, lines }: Contradiction): boolean {
  return FOUND_BY[report]?.[id] === check.rule && linesOf(check).some((line) => lines.includes(line));
}

describe.skipIf(!existsSync(FOLDER))('the five reports', () => {
  beforeAll(async () => {
    for (const [report] of REPORTS) {
      const name = `${report}.${report.startsWith('linyou') ? 'md' : 'txt'}`;
      const document = await openDocument(name, new Uint8Array(readFileSync(resolve(FOLDER, name))));
      const checks = runChecks(readReport(document), RULES);
      expect(new Set(checks.map(({ checkId }) => checkId)).size).toBe(checks.length);
      failing.set(
        report,
        checks.filter(({ outcome }) => outcome === 'fails'),
      );
    }
  });

  test.each(REPORTS)('%s: what was read by hand is found, or it is said why not', (report, read) => {
    const checks = failing.get(report) ?? [];
    const wanted = read.filter(
      ({ id, family, severity }) =>
        FOUND_BY[report]?.[id] !== undefined || (FAMILIES.includes(family) && severity === 'error'),
    );
    const missed = wanted.filter((one) => !checks.some((check) => isOf(report, check, one)));
    expect(missed.map(({ id }) => id).filter((id) => NOT_FOUND[id] === undefined)).toEqual([]);
    const known = new Set(read.map(({ id }) => id));
    expect(Object.keys(FOUND_BY[report] ?? {}).filter((id) => !known.has(id))).toEqual([]);
  });

  test.each(REPORTS)('%s: nothing is called wrong that was not read so by hand', (report, read) => {
    const unknown = (failing.get(report) ?? [])
      .filter((check) => !read.some((one) => isOf(report, check, one)))
      .map((check) => ({ check, name: `${report} ${String(linesOf(check)[0] ?? 0)} ${check.rule}` }));
    expect(unknown.filter(({ check }) => check.severity === 'error').map(({ name }) => name)).toEqual([]);
    expect(unknown.map(({ name }) => name).filter((name) => NOT_WRITTEN_DOWN[name] === undefined)).toEqual(
      [],
    );
  });

  test('what is shown of a mark is short, and names nobody', () => {
    for (const checks of failing.values()) {
      for (const check of checks) {
        for (const { printed } of readTerms(check.terms)) expect(printed.length).toBeLessThanOrEqual(16);
        expect(`${check.messageZh}${check.messageEn}`).not.toMatch(/\d{3,4}-\d{7,8}|Administrator/);
      }
    }
  });

  test('how many there are of each, so that a change of a rule shows', () => {
    const counts = REPORTS.map(([report]) => {
      const of = (severity: string): number =>
        (failing.get(report) ?? []).filter((check) => check.severity === severity).length;
      return [report, of('error'), of('notice')];
    });
    expect(counts).toEqual([
      ['meixian-2020', 9, 5],
      ['linyou-2022', 6, 2],
      ['xuanhan-2020', 5, 13],
      ['qinyang-2020', 3, 16],
      ['yanggu-2019', 17, 8],
    ]);
  });
});
