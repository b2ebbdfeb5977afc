import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { CHARTS } from './charts.ts';
import { normaliseSvg } from './normalise-svg.ts';
import { SCHEMES, resolve } from './tokens.ts';

const WIDTHS = { narrow: 358, wide: 1000 } as const;

describe.each(Object.entries(CHARTS))('chart %s', (name, build) => {
  it.each(Object.entries(WIDTHS))('is drawn as before, %s', async (size, width) => {
    await expect(normaliseSvg(renderSvg(build, width))).toMatchFileSnapshot(`../output/${name}-${size}.svg`);
  });

  it('is the same drawing twice', () => {
    expect(normaliseSvg(renderSvg(build, WIDTHS.wide))).toBe(normaliseSvg(renderSvg(build, WIDTHS.wide)));
  });

  it.each(Object.values(WIDTHS))('makes no element of a name from data, at %i px', (width) => {
    const svg = renderSvg(build, width);
    expect(svg).not.toMatch(/<(script|img|b)\b/i);
    expect([...svg.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).toSatisfy((tags: string[]) =>
      tags.every((tag) =>
        ['svg', 'g', 'rect', 'path', 'text', 'style', 'defs', 'pattern', 'clipPath', 'tspan'].includes(tag),
      ),
    );
  });

  it('uses no colour that dark paper could not change, and none the stylesheet does not know', () => {
    const svg = renderSvg(build, WIDTHS.wide);
    const named = [...svg.matchAll(/var\(--[\w-]+\)/g)].map(([reference]) => reference);
    expect(named.length).toBeGreaterThan(0);
    for (const reference of new Set(named)) expect(resolve(SCHEMES.dark, reference)).toMatch(/^#/);
    expect(svg.match(/(fill|stroke)="#(?!0{3,6}")[0-9a-f]{3,6}"/gi) ?? []).toEqual([]);
  });

  it('keeps every text inside the drawing', () => {
    for (const width of Object.values(WIDTHS)) {
      const svg = renderSvg(build, width);
      for (const [, x = ''] of svg.matchAll(/<text[^>]*transform="translate\((-?[\d.]+) /g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
      }
    }
  });
});
