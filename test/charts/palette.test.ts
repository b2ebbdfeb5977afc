import { describe, expect, it } from 'vitest';
import { onPartColour, partColour, partDecal, textWidth } from '../../src/charts/palette.ts';
import { CLASSIFICATIONS } from '../../src/model/classification/index.ts';
import { SIGHT_NAMES, contrast, distance } from './colour.ts';
import { SCHEMES, resolve } from './tokens.ts';

const FUNCTIONAL = ['210', '208', '213', '221', '229'];
const ECONOMIC = ['301', '302', '303', '307', '309', '310', '312', '399'];
const OTHERS = CLASSIFICATIONS.map(({ code }) => code).filter(
  (code) => code.length === 3 && ![...FUNCTIONAL, ...ECONOMIC].includes(code),
);
// What the source reports print: these stand in one chart, next to each other in any order.
const TOGETHER = [FUNCTIONAL, ['301', '302', '303', '310']];

describe.each(['light', 'dark'] as const)('colours on %s paper', (scheme) => {
  const colour = (reference: string): string => resolve(SCHEMES[scheme], reference);

  it.each([...FUNCTIONAL, ...ECONOMIC, ...OTHERS])('a label inside class %s is readable', (code) => {
    expect(contrast(colour(onPartColour(code, 0)), colour(partColour(code, 0)))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(OTHERS)('class %s is none of the commoner classes', (code) => {
    for (const known of [...FUNCTIONAL, ...ECONOMIC]) {
      const apart = distance(colour(partColour(code, 0)), colour(partColour(known, 0)), 'usual');
      expect(apart, known).toBeGreaterThan(2);
    }
  });

  it.each([0, 1, 2, 3, 4, 5])('a label inside step %i of a drilled class is readable', (index) => {
    expect(
      contrast(colour(onPartColour('21013', index)), colour(partColour('21013', index))),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['basic', 'project'])('a label inside %s is readable', (name) => {
    expect(contrast(colour(`on-${name}`), colour(name))).toBeGreaterThanOrEqual(4.5);
  });

  it('a label on what is not broken down is readable', () => {
    expect(contrast(colour('ink'), colour('rest'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'soft', 'accent', 'mark'])('text in --%s is readable on paper and on the wash', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name), colour('wash'))).toBeGreaterThanOrEqual(4.5);
  });

  it('faint is for large text', () => {
    expect(contrast(colour('faint'), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(SIGHT_NAMES)('classes of one chart are told apart by colour or by pattern: %s sight', (sight) => {
    for (const codes of TOGETHER) {
      for (const [i, a] of codes.entries()) {
        for (const b of codes.slice(i + 1)) {
          if (partDecal(a, 0) !== partDecal(b, 0)) continue;
          expect(
            distance(colour(partColour(a, 0)), colour(partColour(b, 0)), sight),
            `${a} and ${b}`,
          ).toBeGreaterThan(8);
        }
      }
    }
  });

  it.each(SIGHT_NAMES)('basic and project are told apart: %s sight', (sight) => {
    expect(distance(colour('basic'), colour('project'), sight)).toBeGreaterThan(12);
  });

  it.each(SIGHT_NAMES)('neighbouring parts of a drilled class are told apart: %s sight', (sight) => {
    for (const index of [0, 1, 2, 3, 4]) {
      const [a, b] = [partColour('2101301', index), partColour('2101301', index + 1)];
      expect(distance(colour(a), colour(b), sight), `${a} and ${b}`).toBeGreaterThan(8);
    }
  });
});

describe('a class keeps one colour', () => {
  it.each([...FUNCTIONAL, ...ECONOMIC, ...OTHERS])('%s, wherever it stands in a chart', (code) => {
    const places = [0, 1, 2, 3, 7].map((index) => [
      partColour(code, index),
      onPartColour(code, index),
      partDecal(code, index),
    ]);
    expect(new Set(places.map((place) => place.join())).size).toBe(1);
  });

  it('no two functional classes share one', () => {
    expect(new Set(FUNCTIONAL.map((code) => partColour(code, 0))).size).toBe(FUNCTIONAL.length);
  });
});

describe('classes beyond the common ones', () => {
  it('of one colour have each a pattern of their own, up to 28 codes apart', () => {
    expect(OTHERS.length).toBeGreaterThan(20);
    for (const [i, a] of OTHERS.entries()) {
      for (const b of OTHERS.slice(i + 1)) {
        if (Number(b) - Number(a) >= 28 || partColour(a, 0) !== partColour(b, 0)) continue;
        expect(partDecal(a, 0), `${a} and ${b}`).not.toBe(partDecal(b, 0));
      }
    }
  });
});

describe('width of a text', () => {
  it('counts a Han character as wide as it is high and a figure as about half', () => {
    expect(textWidth('眉县', 16)).toBe(32);
    expect(textWidth('606.81', 16)).toBeCloseTo(6 * 0.56 * 16, 6);
    expect(textWidth('', 16)).toBe(0);
  });
});
