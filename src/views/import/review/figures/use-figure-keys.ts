import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { moveFigure, moveOfKey } from './move.ts';
import { indicesOf } from './statement-rows.ts';
import type { FigureGrid } from './statement-rows.ts';

/** The figure that the Tab key stops at: the chosen one, or the first. */
export function tabStop(grid: FigureGrid, chosen: number | null): number | undefined {
  const indices = indicesOf(grid);
  return chosen !== null && indices.includes(chosen) ? chosen : indices[0];
}

/**
 * Lets the arrow keys choose figures in `box`, whose buttons carry `data-figure`. The chosen one is brought into sight, and
 * has the focus where a key chose it.
 */
export function useFigureKeys(
  box: RefObject<HTMLElement | null>,
  grid: FigureGrid,
  chosen: number | null,
  onChoose: (index: number) => void,
): (event: KeyboardEvent) => void {
  const byKey = useRef(false);
  useEffect(() => {
    const button = box.current?.querySelector<HTMLElement>(`[data-figure="${String(chosen)}"]`);
    if (!button) return;
    button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (byKey.current) button.focus({ preventScroll: true });
    byKey.current = false;
  }, [box, chosen]);
  return (event) => {
    const move = moveOfKey(event.key);
    const from = tabStop(grid, chosen);
    if (move === null || from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    byKey.current = true;
    onChoose(moveFigure(grid, from, move));
  };
}
