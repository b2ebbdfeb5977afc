import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/checks/rules.ts';
import { loadFile } from '../../src/ingest/package/load-file.ts';
import { RULE_FAMILIES } from '../../src/model/check.ts';
import {
  compareDecimal,
  divideDecimal,
  multiplyDecimal,
  subtractDecimal,
  sumDecimal,
} from '../../src/model/money.ts';
import { packageFile } from '../../src/model/package-schema.ts';
import { FAMILY_TEXTS, RULE_TEXTS, ruleText } from '../../src/text/messages/rules/rule-texts.ts';

const texts = Object.entries(RULE_TEXTS);

/** `12.00 + 3.50 = 15.50`, with + and −, or one × or ÷; a quotient may be a percentage. */
const ARITHMETIC = /\d+(?:\.\d+)?(?: [+−×÷] \d+(?:\.\d+)?)+ = −?\d+(?:\.\d+)?(?: %)?/gu;

function expressions(text: string): string[] {
  return text.match(ARITHMETIC) ?? [];
}

/** What the left side of an expression makes, to the digits that its right side has. */
function recompute(left: string, digits: number, isPercent: boolean): string {
  const [first = '', ...rest] = left.split(' ');
  let made = first;
  for (let at = 0; at < rest.length; at += 2) {
    const [sign, amount = ''] = rest.slice(at, at + 2);
    if (sign === '+') made = sumDecimal([made, amount]);
    else if (sign === '−') made = subtractDecimal(made, amount);
    else if (sign === '×') made = multiplyDecimal(made, amount);
    else made = divideDecimal(isPercent ? multiplyDecimal(made, '100') : made, amount, digits) ?? '';
  }
  return made;
}

test('every rule has a text under its family, and no text is without its rule', () => {
  for (const family of RULE_FAMILIES) {
    const ids = RULES.filter((rule) => rule.family === family).map((rule) => rule.id);
    expect(Object.keys(FAMILY_TEXTS[family]).sort(), family).toEqual(ids.sort());
  }
  expect(texts).toHaveLength(RULES.length);
});

test('a rule of nobody’s has no text, whatever it is called', () => {
  for (const id of ['', 'constructor', 'toString', 'no-such-rule']) expect(ruleText(id)).toBeNull();
});

test('no two rules have one name', () => {
  for (const language of ['zh', 'en'] as const) {
    const names = texts.map(([, { name }]) => name[language]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

describe.each(texts)('%s', (_, { name, example }) => {
  test('has a name of 14 characters at most', () => {
    expect(Array.from(name.zh).length).toBeLessThanOrEqual(14);
  });

  test('has an example whose arithmetic is right, the same in both languages', () => {
    const found = expressions(example.zh);
    expect(expressions(example.en)).toEqual(found);
    for (const expression of found) {
      const [left = '', right = ''] = expression.split(' = ');
      const printed = right.replace(' %', '').replace('−', '-');
      const digits = printed.split('.')[1]?.length ?? 0;
      const made = recompute(left, digits, right.endsWith('%'));
      expect(compareDecimal(made, printed), `${expression} (${made})`).toBe(0);
    }
    // An equals sign that the pattern does not read would go unchecked.
    expect(example.zh.split(' = ')).toHaveLength(found.length + 1);
  });
});

test('what a rule is said to be, an error or a notice, is what it was where it failed', () => {
  const csv = readFileSync(new URL('../../public/data/checks.csv', import.meta.url), 'utf8');
  const { rows } = loadFile(packageFile('checks'), csv);
  const failed = rows.filter((row) => row.outcome === 'fails');
  expect(failed.length).toBeGreaterThan(0);
  const wrong = failed.filter(({ rule, severity }) => {
    const said = ruleText(String(rule))?.severity;
    return said !== undefined && said !== 'either' && said !== severity;
  });
  expect([...new Set(wrong.map(({ rule, severity }) => `${String(rule)} ${String(severity)}`))]).toEqual([]);
});
