import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { ADD } from '../../../../text/messages/import-add.ts';
import { PHASE_NAMES } from '../../../../text/messages/provenance.ts';
import type { Message } from '../../../../text/message.ts';
import { useLanguage, useText } from '../../../shell/language.ts';
import { searchRows } from './row-choices.ts';
import type { RowChoice } from './row-choices.ts';

/** So many are offered at once; whoever wants another types more of it. */
const OFFERED = 60;

/** A row as a person knows it: its phase, or its code and name. */
export function rowWords(
  { phase, code, codePrinted, label }: RowChoice,
  text: (message: Message) => string,
): string {
  if (phase !== null) return text(PHASE_NAMES[phase]);
  return [codePrinted || code, label].filter((part) => part !== '').join(' ');
}

/** The row that a figure is added to: typed by its code or name, and picked from the statement's rows and the official list. */
export function RowField(props: {
  id: string;
  rows: readonly RowChoice[];
  isTwoSided: boolean;
  chosen: RowChoice | null;
  describedBy: string;
  isInvalid: boolean;
  onChoose: (row: RowChoice) => void;
  onTyped: () => void;
}): ReactNode {
  const { id, rows, isTwoSided, chosen, describedBy, isInvalid, onChoose, onTyped } = props;
  const text = useText();
  const language = useLanguage();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const options = typed === null ? [] : searchRows(rows, typed, OFFERED);
  const choose = (row: RowChoice): void => {
    setTyped(null);
    onChoose(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && typed !== null) setTyped(null);
    else if (step !== undefined && typed === null) {
      setTyped('');
      setActive(0);
    } else if (step !== undefined && options.length > 0) {
      setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter' && options[active] !== undefined) choose(options[active]);
    else return;
    event.preventDefault();
  };
  const sideWords = ({ side }: RowChoice): string =>
    isTwoSided ? text(side === 'left' ? ADD.rowIncome : ADD.rowSpending) : '';
  return (
    <div className="review-county">
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={text(ADD.rowHint)}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={options.length > 0 ? `${listId}-${String(active)}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        value={typed ?? (chosen === null ? '' : rowWords(chosen, text))}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
          onTyped();
        }}
        onFocus={({ target }) => target.select()}
        // Whoever clicks into it wants to see what there is.
        onClick={() => typed === null && setTyped('')}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" className="review-county-list" hidden={options.length === 0}>
        {options.map((row, index) => (
          <li
            key={row.id}
            id={`${listId}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            ref={index === active ? intoSight : null}
            // Before the field loses the focus, and with it the list.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(row);
            }}
          >
            {rowWords(row, text)}{' '}
            <span className="soft">
              {[language === 'en' ? row.nameEn : '', sideWords(row), row.isRead ? text(ADD.rowRead) : '']
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {typed !== null && typed.trim() !== '' && options.length === 0 && (
        <p className="review-problem" role="status">
          {text(ADD.rowNone, { typed: typed.trim() })}
        </p>
      )}
    </div>
  );
}

function intoSight(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
