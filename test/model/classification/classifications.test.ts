import { describe, expect, it } from 'vitest';
import { CLASSIFICATIONS } from '../../../src/model/classification/index.ts';
import { ECONOMIC_ALIASES, FUNCTIONAL_ALIASES } from '../../../src/model/classification/aliases.ts';

const codes = new Set(CLASSIFICATIONS.map((entry) => entry.code));

describe('the official lists', () => {
  it('hold each code once, functional ones from 2 and economic ones from 3', () => {
    expect(codes.size).toBe(CLASSIFICATIONS.length);
    const misplaced = CLASSIFICATIONS.filter(
      ({ kind, code }) => !code.startsWith(kind === 'functional' ? '2' : '3'),
    );
    expect(misplaced).toEqual([]);
  });

  it('give every code its level by its digits and a parent that the list holds before it', () => {
    const seen = new Set(['']);
    for (const { code, parent, level } of CLASSIFICATIONS) {
      expect(code).toMatch(/^\d{3}(\d{2}){0,2}$/u);
      expect(level).toBe({ 3: 1, 5: 2, 7: 3 }[code.length]);
      expect(parent).toBe(level === 1 ? '' : code.slice(0, -2));
      expect(seen).toContain(parent);
      seen.add(code);
    }
  });

  it('end the economic list at 款', () => {
    const deepest = CLASSIFICATIONS.filter(({ kind }) => kind === 'economic').map(({ level }) => level);
    expect(Math.max(...deepest)).toBe(2);
  });

  it('name every code in Chinese and in English, no name twice under one parent', () => {
    const keys = CLASSIFICATIONS.map(({ kind, parent, nameZh }) => `${kind} ${parent} ${nameZh}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { nameZh, nameEn } of CLASSIFICATIONS) {
      expect(nameZh).toMatch(/\p{Script=Han}/u);
      expect(nameZh).not.toMatch(/\s/u);
      expect(nameEn).toMatch(/^[A-Z][\w ,'()-]+$/u);
    }
  });

  it('keep other names only for codes they hold', () => {
    const unknown = [...Object.keys(FUNCTIONAL_ALIASES), ...Object.keys(ECONOMIC_ALIASES)].filter(
      (code) => !codes.has(code),
    );
    expect(unknown).toEqual([]);
  });
});
