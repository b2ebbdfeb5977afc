import type { SKRSContext2D } from '@napi-rs/canvas';
import { textWidth } from '../../../../charts/palette.ts';
import type { LegendEntry } from '../../../../views/chart-frame/legend-entry.ts';
import { setText } from './set-text.ts';

const SIZE = 17;
const SWATCH = 15;
const LINE = 27;
const APART = 20;

type Placed = { entry: LegendEntry; x: number; y: number };

function place(legend: readonly LegendEntry[], width: number): Placed[] {
  let [x, y] = [0, 0];
  return legend.map((entry) => {
    const wide = SWATCH + 7 + textWidth(entry.label, SIZE) * 1.04;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const placed = { entry, x, y };
    x += wide + APART;
    return placed;
  });
}

/** The height of a legend laid out at a width, with the room below it; 0 for none. */
export function legendHeight(legend: readonly LegendEntry[], width: number): number {
  const last = place(legend, width).at(-1);
  return last === undefined ? 0 : last.y + LINE + 6;
}

/** Draws a legend: colour and pattern of each entry, and what they stand for. */
export function drawLegend(
  context: SKRSContext2D,
  legend: readonly LegendEntry[],
  { left, top, width }: { left: number; top: number; width: number },
  colour: (css: string) => string,
): void {
  for (const { entry, ...at } of place(legend, width)) {
    const [x, y] = [left + at.x, top + at.y];
    context.fillStyle = colour(entry.colour);
    context.fillRect(x, y + 5, SWATCH, SWATCH);
    if (entry.pattern) drawPattern(context, entry.pattern, x, y + 5);
    setText(context, { size: SIZE, colour: colour('var(--ink)') });
    context.fillText(entry.label, x + SWATCH + 7, y + 5 + SWATCH * 0.89);
  }
}

/** The second channel beside the colour, as in the chart. */
function drawPattern(
  context: SKRSContext2D,
  pattern: NonNullable<LegendEntry['pattern']>,
  left: number,
  top: number,
): void {
  context.save();
  context.beginPath();
  context.rect(left, top, SWATCH, SWATCH);
  context.clip();
  context.strokeStyle = 'rgba(0,0,0,0.34)';
  context.fillStyle = 'rgba(0,0,0,0.4)';
  context.lineWidth = 1.4;
  for (let at = -SWATCH; at <= SWATCH; at += 4) {
    if (pattern === 'dots') {
      for (let down = 2; down < SWATCH; down += 4) context.fillRect(left + at + 2, top + down, 1.6, 1.6);
      continue;
    }
    const [from, to] = pattern === 'hatch' ? [top + SWATCH, top] : [top, top + SWATCH];
    context.beginPath();
    context.moveTo(left + at, from);
    context.lineTo(left + at + SWATCH, to);
    context.stroke();
  }
  context.restore();
}
