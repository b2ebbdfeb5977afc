import type { Run } from '../runs.ts';
import { UNKNOWN } from './figures.ts';

/** As a share of the type's size: thousands are parted by no wider a blank. */
const BLANK = 0.45;
const THOUSANDS = /^[-−]?\d{1,3}$/u;
const REST = /^\d{3}(?:\.\d+)?$/u;

/** How far from the blank a rule may stand and still be in it, in points. */
const SLACK = 0.5;

/**
 * Marks the two halves of a figure whose thousands are parted by a blank (15 935.25) where a rule stands in the blank: what is
 * left in either cell is another figure.
 */
export function markPartedFigures(runs: readonly Run[], rules: readonly number[]): void {
  runs.forEach((run, at) => {
    const next = runs[at + 1];
    if (next === undefined || !THOUSANDS.test(run.text) || !REST.test(next.text)) return;
    if (next.left - run.right > Math.max(run.size, next.size) * BLANK) return;
    if (!rules.some((rule) => rule >= run.right - SLACK && rule <= next.left + SLACK)) return;
    run.text += UNKNOWN;
    next.text = UNKNOWN + next.text;
  });
}
