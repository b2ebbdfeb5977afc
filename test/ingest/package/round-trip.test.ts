import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPackage } from '../../../src/ingest/package/load-package.ts';
import { writePackage } from '../../../src/ingest/package/write-package.ts';
import { anyPackage, asBag } from './arbitrary-package.ts';

describe('a package written and loaded again', () => {
  it('is the same package, whatever stands in its texts', () => {
    fc.assert(
      fc.property(anyPackage, (ledger) => {
        const { package: loaded, problems } = loadPackage(writePackage(ledger));
        expect(problems).toEqual([]);
        expect(asBag(loaded)).toEqual(asBag(ledger));
      }),
    );
  });

  it('gives the same bytes, in whatever order its rows were read', () => {
    fc.assert(
      fc.property(anyPackage, (ledger) => {
        const texts = writePackage(ledger);
        expect(writePackage(loadPackage(texts).package)).toEqual(texts);
        const turned = { ...ledger, facts: ledger.facts.toReversed(), changes: ledger.changes.toReversed() };
        expect(writePackage(turned)).toEqual(texts);
      }),
    );
  });

  it('survives a spreadsheet that adds a byte order mark and CRLF line ends', () => {
    const plainText = fc.stringMatching(/^[ -~一-龥]{0,20}$/u);
    fc.assert(
      fc.property(anyPackage, plainText, (ledger, label) => {
        const facts = ledger.facts.map((fact) => ({ ...fact, label, printed: label, codePrinted: label }));
        const written = writePackage({ ...ledger, facts });
        const saved = written.map(({ path, text }) => ({
          path,
          text: path === 'facts.csv' ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text,
        }));
        const { package: loaded, problems } = loadPackage(saved);
        expect(problems).toEqual([]);
        expect(loaded.facts).toHaveLength(facts.length);
        expect(loaded.facts.map((fact) => fact.label)).toEqual(facts.map(() => label));
      }),
    );
  });
});

describe('an amount', () => {
  const base = loadPackage([]).package;
  const project = { reportId: 'a-2020', project: '项目', executed: null, completed: '', score: null };
  const write = (budget: string): string => {
    const rows = [{ ...project, budget, sourcePage: null, sourceLine: null }];
    const text = writePackage({ ...base, projects: rows }).find(({ path }) => path === 'projects.csv')?.text;
    return text?.split('\n')[1]?.split(',')[2] ?? '';
  };

  it.each([
    ['606.81', '606.81'],
    ['0.00', '0'],
    ['-4848.670', '-4848.67'],
    ['1e3', '1000'],
    ['1e-7', '0.0000001'],
    ['123456789012.123456', '123456789012.123456'],
  ])('of %s is written in plain notation as %s', (amount, written) => {
    expect(write(amount)).toBe(written);
  });

  it('that is not a number is a mistake of the program and is not written', () => {
    expect(() => write('1,767.85')).toThrow();
  });
});
