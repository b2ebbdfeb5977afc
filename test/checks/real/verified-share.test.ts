import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BETWEEN_RULES } from '../../../src/checks/between/rules.ts';
import { INSIDE_RULES } from '../../../src/checks/inside/rules.ts';
import type { CheckInput } from '../../../src/checks/rule.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { verifiedByStatement, verifiedShare } from '../../../src/checks/verified-share.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { readReport, type ReportReading } from '../../../src/ingest/read-report.ts';
import type { Check } from '../../../src/model/check.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/reports');

/** 眉县 contradicts itself sixteen times: five of its figures stand in no identity that holds. */
const SHARES: readonly [file: string, figures: number, verified: number, certain: number][] = [
  ['meixian-2020.txt', 382, 377, 201],
  ['linyou-2022.md', 508, 508, 508],
  ['qinyang-2020.txt', 580, 580, 580],
  ['yanggu-2019.txt', 156, 156, 74],
  // It prints no statement: what its prose says is not of the statements.
  ['xuanhan-2020.txt', 0, 0, 0],
  ['pdf/putuo-shehuigongzuobu-2024.pdf', 205, 205, 205],
];

/** The rules whose runs are the statements' identities; the others confirm no figure. */
const identitiesOf = (input: CheckInput): Check[] => runChecks(input, [...INSIDE_RULES, ...BETWEEN_RULES]);

async function readFile(file: string): Promise<ReportReading> {
  const bytes = new Uint8Array(readFileSync(resolve(FOLDER, file)));
  return readReport(await openDocument(basename(file), bytes));
}

describe.skipIf(!existsSync(FOLDER))('the figures that identities confirm', () => {
  test.each(SHARES)(
    '%s: %i figures, %i of them verified, %i certain',
    async (file, figures, verified, certain) => {
      const reading = await readFile(file);
      const checks = identitiesOf(reading);
      expect(verifiedShare(reading.facts, checks)).toEqual({ figures, verified, certain });
      const statements = verifiedByStatement(reading.facts, checks);
      const sum = (key: 'figures' | 'verified' | 'certain'): number =>
        statements.reduce((total, { share }) => total + share[key], 0);
      expect([sum('figures'), sum('verified'), sum('certain')]).toEqual([figures, verified, certain]);
    },
  );

  test('a wrong figure takes with it what only it confirmed, and nothing confirms it', async () => {
    const reading = await readFile('yanggu-2019.txt');
    const right = verifiedShare(reading.facts, identitiesOf(reading));
    const facts = reading.facts.map((fact) => {
      const isWrong =
        fact.statement === 'three_public' && fact.measure === 'reception' && fact.phase === 'final';
      return isWrong ? { ...fact, amount: '987.65', printed: '987.65' } : fact;
    });
    const wrong = verifiedShare(facts, identitiesOf({ ...reading, facts }));
    expect(wrong.figures).toBe(right.figures);
    expect(wrong.verified).toBeLessThan(right.verified);
  });

  test('without checks nothing is verified', async () => {
    const { facts } = await readFile('yanggu-2019.txt');
    expect(verifiedShare(facts, [])).toEqual({ figures: 156, verified: 0, certain: 74 });
  });
});
