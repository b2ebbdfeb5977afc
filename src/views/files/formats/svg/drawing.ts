import { renderSvg } from '../../../../charts/render-svg.ts';
import type { ChartBuilder } from '../../../../charts/echarts.ts';
import { resolveColours } from '../../model/light-tokens.ts';
import type { Tokens } from '../../model/light-tokens.ts';
import { HEI } from './text.ts';

/** A piece of a picture and how high it is. */
export type Drawn = { svg: string; height: number };

/** Half the height of a capital: where programs that know no middle line put a text's base line. */
const MIDDLE = '0.35em';

/**
 * A chart as a part of a picture that opens outside of a browser: colours written out, no stylesheet, no middle base
 * line (which Office and Inkscape do not know), faces named for every system.
 */
export function drawChart(build: ChartBuilder, width: number, tokens: Tokens): Drawn {
  const { height } = build(width);
  const svg = resolveColours(renderSvg(build, width), tokens)
    .replace(/<style[\s\S]*?<\/style>/gu, '')
    .replace(/ class="[^"]*"/gu, '')
    .replace(/ pointer-events="[^"]*"/gu, '')
    .replace(/ dominant-baseline="central"/gu, ` dy="${MIDDLE}"`)
    .replace(/font-family:[^;"]*;/gu, '')
    .replace(/<text /gu, `<text font-family="${HEI}" `)
    .replace(/^<svg[^>]*>/u, '')
    .replace(/<\/svg>\s*$/u, '');
  return { svg, height };
}
