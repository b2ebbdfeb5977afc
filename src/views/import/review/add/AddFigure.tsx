import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Fact } from '../../../../model/records.ts';
import { STATEMENTS } from '../../../../model/statement.ts';
import type { StatementId } from '../../../../model/statement.ts';
import { ADD } from '../../../../text/messages/import-add.ts';
import { PRINTED_UNIT_NAMES } from '../../../../text/messages/import-review.ts';
import { PHASE_NAMES } from '../../../../text/messages/provenance.ts';
import { MEASURE_NAMES } from '../../../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../../../text/messages/statements.ts';
import { useText } from '../../../shell/language.ts';
import type { Added } from '../edits/edits.ts';
import { AMOUNT_PROBLEMS, typedNumber } from '../edits/typed-amount.ts';
import { plainNumber } from '../edits/units.ts';
import type { PrintedUnit } from '../edits/units.ts';
import { TWO_SIDED } from '../figures/statement-rows.ts';
import type { Draft } from './draft.ts';
import { columnChoices, figureIn, ordinalIn, rowChoices } from './row-choices.ts';
import { RowField } from './RowField.tsx';
import './add-figure.css';

/** What stands against adding it, at the field that it is about. */
type Problems = { row?: string; column?: string; amount?: string; page?: string };

/** A figure that the reader never read, added by hand: statement, row, column and the number as it is printed. */
export function AddFigure(props: {
  draft: Draft;
  /** All figures as they stand, those added by hand among them. */
  facts: readonly Fact[];
  unitOf: (statement: StatementId) => PrintedUnit;
  /** Null for a document without pages. */
  pages: number | null;
  /** Another statement was chosen; gives the page that it begins on. */
  onStatement: (statement: StatementId) => number | null;
  /** A page of the document was named: it is what one wants to look at. */
  onPage: (page: number) => void;
  onAdd: (added: Added) => void;
  onCancel: () => void;
}): ReactNode {
  const { draft, facts, unitOf, pages, onStatement, onPage, onAdd, onCancel } = props;
  const text = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [statement, setStatement] = useState(draft.statement);
  const [rowId, setRowId] = useState(draft.rowId);
  const [columnId, setColumnId] = useState(draft.columnId);
  const [number, setNumber] = useState(plainNumber(draft.printed) === null ? '' : draft.printed.trim());
  const [page, setPage] = useState(draft.page === null ? '' : String(draft.page));
  const [problems, setProblems] = useState<Problems>({});
  const rows = useMemo(() => rowChoices(facts, statement), [facts, statement]);
  const row = rows.find((each) => each.id === rowId) ?? null;
  const columns = row === null ? [] : columnChoices(facts, statement, row);
  const column = columns.find((each) => each.id === columnId) ?? columns[0] ?? null;
  const hasPhases = row?.phase === null && new Set(columns.map(({ phase }) => phase)).size > 1;
  const unit = unitOf(statement);
  useEffect(() => {
    // Where one begins from a cell, only its number is left to be typed.
    const field = draft.columnId === null ? '[role=combobox]' : '[data-amount]';
    form.current?.querySelector<HTMLElement>(field)?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [draft]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const plainPage = page.normalize('NFKC').trim();
    const said = typedNumber(number, unit);
    const taken = row && column && figureIn(facts, statement, row, column);
    const found: Problems = {
      ...(row === null && { row: text(ADD.noRow) }),
      ...(taken && { column: text(ADD.taken, { printed: taken.printed || taken.amount }) }),
      ...(said.problem !== null && { amount: text(AMOUNT_PROBLEMS[said.problem], { typed: number.trim() }) }),
      ...(!isPage(plainPage, pages) && { page: text(ADD.badPage, { pages: pages ?? 0 }) }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0 || row === null || column === null || said.number === null) return;
    const { code, codePrinted, label } = row;
    onAdd({
      ...{ statement, row: ordinalIn(facts, statement, row), code, codePrinted, label },
      ...{ measure: column.measure, phase: column.phase, printed: draft.printed },
      sourcePage: plainPage === '' ? null : Number(plainPage),
      // The line that was known is of the page that was known.
      sourceLine: plainPage === String(draft.page ?? '') ? (draft.line ?? row.sourceLine) : null,
      number: said.number,
      correctedAt: new Date().toISOString(),
    });
  };
  const clear = (field: keyof Problems): void => setProblems(({ [field]: _, ...rest }) => rest);
  const about = (field: keyof Problems): { id: string; describedBy: string; isInvalid: boolean } => ({
    id: `${id}-${field}`,
    describedBy: `${id}-${field}-problem`,
    isInvalid: problems[field] !== undefined,
  });
  const amount = about('amount');
  return (
    <form className="review-add" ref={form} onSubmit={submit} noValidate aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{text(ADD.heading)}</h3>
      <p className="soft">{text(ADD.note)}</p>
      {draft.printed !== '' && (
        <p>
          {text(ADD.seen)}
          <code>{draft.printed}</code>
        </p>
      )}
      <div className="review-add-fields">
        <div className="review-add-statement">
          <label htmlFor={`${id}-statement`}>{text(ADD.statement)}</label>
          <select
            id={`${id}-statement`}
            value={statement}
            onChange={({ target }) => {
              const next = target.value as StatementId;
              const begins = onStatement(next);
              setStatement(next);
              setPage(begins === null ? '' : String(begins));
              setRowId(null);
              setProblems({});
            }}
          >
            {STATEMENTS.map((each) => (
              <option key={each} value={each}>
                {text(STATEMENT_NAMES[each])}
              </option>
            ))}
          </select>
        </div>
        <div className="review-add-row">
          <label htmlFor={about('row').id}>{text(ADD.row)}</label>
          <RowField
            key={statement}
            field={about('row')}
            {...{ rows, chosen: row }}
            isTwoSided={TWO_SIDED.has(statement)}
            onChoose={(choice) => {
              setRowId(choice.id);
              setProblems({});
            }}
            onTyped={() => clear('row')}
          />
          <Problem of={problems} field="row" id={about('row').describedBy} />
        </div>
        <div>
          <label htmlFor={about('column').id}>{text(ADD.column)}</label>
          <select
            id={about('column').id}
            disabled={columns.length === 0}
            aria-describedby={about('column').describedBy}
            aria-invalid={about('column').isInvalid}
            value={column?.id ?? ''}
            onChange={({ target }) => {
              setColumnId(target.value);
              clear('column');
            }}
          >
            {columns.map(({ id: each, measure, phase }) => (
              <option key={each} value={each}>
                {text(MEASURE_NAMES[measure])}
                {hasPhases && ` · ${text(PHASE_NAMES[phase])}`}
              </option>
            ))}
          </select>
          <Problem of={problems} field="column" id={about('column').describedBy} />
        </div>
        <div>
          <label htmlFor={amount.id}>{text(ADD.amountIn, { unit: text(PRINTED_UNIT_NAMES[unit]) })}</label>
          <input
            id={amount.id}
            data-amount
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={amount.describedBy}
            aria-invalid={amount.isInvalid}
            value={number}
            onChange={({ target }) => {
              setNumber(target.value);
              clear('amount');
            }}
          />
          <Problem of={problems} field="amount" id={amount.describedBy} />
        </div>
        {pages !== null && (
          <div>
            <label htmlFor={about('page').id}>{text(ADD.page)}</label>
            <input
              id={about('page').id}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-describedby={about('page').describedBy}
              aria-invalid={about('page').isInvalid}
              value={page}
              onChange={({ target }) => {
                setPage(target.value);
                clear('page');
                const named = target.value.normalize('NFKC').trim();
                if (named !== '' && isPage(named, pages)) onPage(Number(named));
              }}
            />
            <Problem of={problems} field="page" id={about('page').describedBy} />
          </div>
        )}
      </div>
      <p className="review-add-acts">
        <button type="submit" className="button">
          {text(ADD.save)}
        </button>
        <button type="button" className="action" onClick={onCancel}>
          {text(ADD.cancel)}
        </button>
      </p>
    </form>
  );
}

function isPage(typed: string, pages: number | null): boolean {
  return typed === '' || (/^\d{1,5}$/u.test(typed) && Number(typed) >= 1 && Number(typed) <= (pages ?? 0));
}

function Problem({ of, field, id }: { of: Problems; field: keyof Problems; id: string }): ReactNode {
  return (
    <p id={id} className="review-problem" role="status">
      {of[field]}
    </p>
  );
}
