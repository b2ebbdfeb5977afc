import { describe, expect, it } from 'vitest';
import { gridAction } from '../../src/tables/grid-keys.ts';

const size = { rows: 5, columns: 4 };
const leaf = { expandable: false, expanded: false, parent: 1 };
const press = (key: string, row = 2, column = 0, state = leaf, ctrlKey = false) =>
  gridAction({ key, ctrlKey, metaKey: false, altKey: false, shiftKey: false }, { row, column }, state, size);

describe('keys of the tree grid', () => {
  it('arrows move over cells and stop at the edges; the head is above the first row', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', to: { row: 3, column: 0 } });
    expect(press('ArrowDown', 4)).toEqual({ kind: 'move', to: { row: 4, column: 0 } });
    expect(press('ArrowUp', 0, 2)).toEqual({ kind: 'move', to: { row: -1, column: 2 } });
    expect(press('ArrowRight', 2, 3)).toEqual({ kind: 'move', to: { row: 2, column: 3 } });
  });

  it('→ on a closed row opens it, on an open row goes on to the first figure', () => {
    expect(press('ArrowRight', 2, 0, { ...leaf, expandable: true })).toEqual({ kind: 'expand' });
    expect(press('ArrowRight', 2, 0, { ...leaf, expandable: true, expanded: true })).toEqual({
      kind: 'move',
      to: { row: 2, column: 1 },
    });
  });

  it('← on an open row closes it, on any other goes to its parent, and among figures goes left', () => {
    expect(press('ArrowLeft', 2, 0, { ...leaf, expandable: true, expanded: true })).toEqual({
      kind: 'collapse',
    });
    expect(press('ArrowLeft')).toEqual({ kind: 'move', to: { row: 1, column: 0 } });
    expect(press('ArrowLeft', 2, 2)).toEqual({ kind: 'move', to: { row: 2, column: 1 } });
  });

  it('Home and End run along the row, with Ctrl to the corners', () => {
    expect(press('End')).toEqual({ kind: 'move', to: { row: 2, column: 3 } });
    expect(press('End', 2, 0, leaf, true)).toEqual({ kind: 'move', to: { row: 4, column: 3 } });
    expect(press('Home', 3, 3, leaf, true)).toEqual({ kind: 'move', to: { row: 0, column: 0 } });
  });

  it('Enter and Space activate; other keys stay with the browser', () => {
    expect(press('Enter')).toEqual({ kind: 'activate' });
    expect(press(' ')).toEqual({ kind: 'activate' });
    expect(press('Tab')).toBeNull();
    expect(press('c', 2, 0, leaf, true)).toBeNull();
  });
});
