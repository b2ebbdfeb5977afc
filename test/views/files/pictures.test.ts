import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/palette.ts';
import { composeBody, composePicture } from '../../../src/views/files/formats/svg/compose.ts';
import { SHAPES } from '../../../src/views/files/formats/svg/shapes.ts';
import { wrapText } from '../../../src/views/files/formats/svg/text.ts';
import { all, parse, words } from './office.ts';
import type { Node } from './office.ts';
import { TOKENS, takeaway } from './takeaway.ts';

const LONG = Array.from(
  { length: 14 },
  (_, index) => `第 ${index + 1} 条：列支范围不同，支出总额因此不可比，占比的分母也不同。`,
);

/** The frame of a picture, and the words in it with the place where they begin. */
function drawn(svg: string): { width: number; height: number; texts: Node[]; said: string } {
  const root = parse(svg);
  const frame = all(root, 'svg')[0];
  const [, , width = 0, height = 0] = (frame?.attributes.viewBox ?? '').split(' ').map(Number);
  const texts = all(root, 'text');
  return { width, height, texts, said: texts.map(words).join('') };
}

describe.each(SHAPES)('a %s picture', (shape) => {
  const made = composePicture(takeaway({ caveats: LONG }), shape, TOKENS);
  const { width, height, texts, said } = drawn(made.svg);

  test('has title, unit, every caveat, legend, source and version', () => {
    const { title, subtitle, source, version } = takeaway();
    for (const part of [title, subtitle, ...LONG, '基本支出', '项目支出', source, version]) {
      expect(said.replace(/\s/gu, '')).toContain(part.replace(/\s/gu, ''));
    }
  });

  test('has the shape asked for and no line beyond its frame', () => {
    const ratio = { wide: null, square: 1, tall: 4 / 3 }[shape];
    if (ratio !== null) expect(made.height / made.width).toBeCloseTo(ratio, 2);
    const beyond = texts.filter(({ attributes }) => {
      // The chart's own words are placed inside its frame by the chart.
      if (attributes.transform !== undefined || attributes['font-size'] === undefined) return false;
      const [x, y] = [Number(attributes.x), Number(attributes.y)];
      return x < 0 || y > height || x > width;
    });
    expect(beyond).toEqual([]);
  });

  test('needs no stylesheet: colours are written out, no middle base line, faces named', () => {
    expect(made.svg).not.toMatch(/var\(|class=|<style|dominant-baseline/u);
    const unnamed = texts.filter(({ attributes }) => !attributes['font-family']?.includes('SC'));
    expect(unnamed).toEqual([]);
  });
});

test('of a table when the table is looked at, states in words', () => {
  const { said } = drawn(composePicture(takeaway({ showing: 'table' }), 'square', TOKENS).svg);
  for (const part of ['2101301', '城乡医疗救助', '406.57', '−162.60 万元', '空表', '未列示', '未识别']) {
    expect(said).toContain(part);
  }
});

test('without what a document around it says', () => {
  const { said } = drawn(composeBody(takeaway(), TOKENS).svg);
  expect(said).toContain('基本支出');
  expect(said).not.toContain(takeaway().source);
});

test('no line is wider than its room, and no character is lost', () => {
  const sentence = fc.array(
    fc.constantFrom('医', '疗', '，', '。', '（', '）', ' ', '1,833.40', 'aid', '%', '2020', '…'),
    {
      minLength: 1,
      maxLength: 80,
    },
  );
  fc.assert(
    fc.property(sentence, fc.integer({ min: 80, max: 600 }), (pieces, width) => {
      const said = pieces.join('');
      const lines = wrapText(said, width, 13);
      expect(lines.join('').replace(/\s/gu, '')).toBe(said.replace(/\s/gu, ''));
      expect(lines.filter((line) => textWidth(line, 13) > width)).toEqual([]);
    }),
  );
});
