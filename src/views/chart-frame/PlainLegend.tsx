import type { ReactNode } from 'react';
import type { LegendEntry } from './legend-entry.ts';

/** A legend (图例) whose parts lead nowhere: colours and patterns with their names. */
export function PlainLegend({ entries }: { entries: readonly LegendEntry[] }): ReactNode {
  if (entries.length === 0) return null;
  return (
    <ul className="legend">
      {entries.map(({ label, colour, pattern }) => (
        <li key={label}>
          <span
            className={`swatch ${pattern ? `swatch-${pattern}` : ''}`}
            style={{ backgroundColor: colour }}
          />
          {label}
        </li>
      ))}
    </ul>
  );
}
