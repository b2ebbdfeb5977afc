import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveEconomic, resolveFunctional } from '../../../src/model/classification/resolve.ts';

const FOLDER = '../shared/reports';
const FILES = ['meixian-2020.txt', 'qinyang-2020.txt', 'yanggu-2019.txt', 'linyou-2022.md'];

/** Every "code name amount" that stands in one line of a report's tables. */
function printedPairs(text: string): [code: string, name: string][] {
  const row =
    /(?<![\d.,])(\d{3}|\d{5}|\d{7}|302201)[ \t]+(?![人元万年个次份])(\p{Script=Han}[\p{Script=Han}（）()、 ]*)[ \t]+[\d-]/gu;
  return [...text.matchAll(row)]
    .map((match): [string, string] => [match[1] ?? '', match[2] ?? ''])
    .filter(([code]) => /^(?:20[1-9]|21|22|30[1-379]|31|399)/u.test(code));
}

describe.runIf(existsSync(FOLDER))('names printed in the reports', () => {
  it.each(FILES)('of %s all resolve', (file) => {
    const pairs = printedPairs(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    expect(pairs.length).toBeGreaterThan(10);
    const unresolved = pairs.filter(
      ([code, name]) =>
        (code.startsWith('2') ? resolveFunctional(code, name) : resolveEconomic(code, name)) === '',
    );
    expect(unresolved).toEqual([]);
  });

  it.each(FILES)('of %s alone, without their code, resolve to the printed code or to none', (file) => {
    const pairs = printedPairs(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    for (const [code, name] of pairs) {
      const resolve = code.startsWith('2') ? resolveFunctional : resolveEconomic;
      const byName = resolve('', name);
      if (byName !== '' && code.length !== 6)
        expect(byName.startsWith(code) || code.startsWith(byName)).toBe(true);
    }
  });
});
