import type { ReactNode } from 'react';
import { inUnit } from '../../model/money.ts';
import type { MoneyUnit } from '../../model/money.ts';
import { searchable } from '../../state/url-params.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { COVERAGES } from '../../state/view-state.ts';
import type { LedgerFilter } from '../../tables/ledger/filter-tree.ts';
import { LEDGER } from '../../text/messages/ledger.ts';
import { useText } from '../shell/language.ts';
import { parseAmount } from './ledger-choice.ts';
import { useTyped } from './use-typed.ts';

type FiltersProps = {
  filter: LedgerFilter;
  onFilter: (filter: LedgerFilter) => void;
  classes: readonly { code: string; name: string }[];
  chosenClass: string;
  onClass: (code: string) => void;
};

const COVERAGE_NAMES = {
  all: LEDGER.coverageAll,
  every: LEDGER.coverageEvery,
  some: LEDGER.coverageSome,
} as const;

/** Search by code or name, one class, a least amount, and rows that every county or not every county discloses. */
export function LedgerFilters({ filter, onFilter, classes, chosenClass, onClass }: FiltersProps): ReactNode {
  const text = useText();
  const search = useTyped(filter.search, searchable, (next) => onFilter({ ...filter, search: next }));
  const [{ unit }] = useViewState();
  const amount = useTyped(
    filter.atLeast === null ? '' : inUnit(filter.atLeast, unit),
    (typed) => readAmount(typed, unit),
    (next) => onFilter({ ...filter, atLeast: next === '' ? null : (parseAmount(next, unit) ?? null) }),
  );
  const invalid = parseAmount(amount.typed, unit) === undefined;
  return (
    <div className="ledger-filters" role="search">
      <label className="ledger-field">
        <span>{text(LEDGER.search)}</span>
        <input
          type="search"
          value={search.typed}
          onChange={(event) => search.type(event.target.value)}
          onBlur={search.settle}
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
          value={amount.typed}
          aria-invalid={invalid}
          title={invalid ? text(LEDGER.amountInvalid) : undefined}
          onChange={(event) => amount.type(event.target.value)}
          onBlur={amount.settle}
        />
      </label>
      <label className="ledger-field">
        <span>{text(LEDGER.coverage)}</span>
        <select
          value={filter.coverage}
          onChange={(event) => {
            const coverage = COVERAGES.find((id) => id === event.target.value);
            onFilter({ ...filter, coverage: coverage ?? 'all' });
          }}
        >
          {COVERAGES.map((id) => (
            <option key={id} value={id}>
              {text(COVERAGE_NAMES[id])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What was typed, in the unit it was typed in; none is `''`, undefined is no amount. */
function readAmount(typed: string, unit: MoneyUnit): string | undefined {
  const amount = parseAmount(typed, unit);
  return amount === null ? '' : amount && inUnit(amount, unit);
}
