import { useState } from 'react';
import type { ReactNode } from 'react';
import type { LedgerFilter } from '../../tables/ledger/filter-tree.ts';
import { LEDGER } from '../../text/messages/ledger.ts';
import { useText } from '../shell/language.ts';
import { parseAmount } from './ledger-choice.ts';

type FiltersProps = {
  filter: LedgerFilter;
  onFilter: (filter: LedgerFilter) => void;
  classes: readonly { code: string; name: string }[];
  chosenClass: string;
  onClass: (code: string) => void;
};

const COVERAGES = {
  all: LEDGER.coverageAll,
  every: LEDGER.coverageEvery,
  some: LEDGER.coverageSome,
} as const;

/** Search by code or name, one class, a least amount, and rows that every county or not every county discloses. */
export function LedgerFilters({ filter, onFilter, classes, chosenClass, onClass }: FiltersProps): ReactNode {
  const text = useText();
  const [typed, setTyped] = useState(filter.atLeast ?? '');
  const invalid = parseAmount(typed) === undefined;
  return (
    <div className="ledger-filters" role="search">
      <label className="ledger-field">
        <span>{text(LEDGER.search)}</span>
        <input
          type="search"
          value={filter.search}
          onChange={(event) => onFilter({ ...filter, search: event.target.value })}
        />
      </label>
      {classes.length === 0 ? null : (
        <label className="ledger-field">
          <span>{text(LEDGER.classPicker)}</span>
          <select value={chosenClass} onChange={(event) => onClass(event.target.value)}>
            <option value="">{text(LEDGER.allClasses)}</option>
            {classes.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="ledger-field">
        <span>{text(LEDGER.atLeast)}</span>
        <input
          inputMode="decimal"
          className="ledger-amount"
          value={typed}
          aria-invalid={invalid}
          title={invalid ? text(LEDGER.amountInvalid) : undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            const amount = parseAmount(event.target.value);
            if (amount !== undefined) onFilter({ ...filter, atLeast: amount });
          }}
        />
      </label>
      <label className="ledger-field">
        <span>{text(LEDGER.coverage)}</span>
        <select
          value={filter.coverage}
          onChange={(event) => {
            const coverage = (['all', 'every', 'some'] as const).find((id) => id === event.target.value);
            onFilter({ ...filter, coverage: coverage ?? 'all' });
          }}
        >
          {(['all', 'every', 'some'] as const).map((id) => (
            <option key={id} value={id}>
              {text(COVERAGES[id])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
