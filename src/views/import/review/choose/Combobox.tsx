import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import './combobox.css';

/** What the surrounding field says of its input. */
export type ComboboxField = { id: string; describedBy: string; isInvalid: boolean };

/**
 * A text field with a list to pick from (the combobox pattern of ARIA): typing searches, arrow keys go through the list,
 * Enter takes, Esc closes. What was typed and not picked is forgotten when the field is left.
 */
export function Combobox<Choice>(props: {
  field: ComboboxField;
  placeholder: string;
  /** What is chosen, in words; empty for nothing. */
  chosen: string;
  /** What is typed, null while nothing is being chosen; whoever holds it searches by it. */
  typed: string | null;
  /** What is offered for it, in the order of the list. */
  options: readonly Choice[];
  /** Whether the whole list opens on an arrow key or a click, before anything is typed. */
  opensAll?: boolean;
  keyOf: (choice: Choice) => string;
  words: (choice: Choice) => ReactNode;
  onType: (typed: string | null) => void;
  onChoose: (choice: Choice) => void;
  /** What to say where nothing answers to what was typed; null while that is not known. */
  none: ReactNode;
}): ReactNode {
  const { field, placeholder, chosen, typed, opensAll = false, keyOf, words, onType, onChoose, none } = props;
  const listId = useId();
  const [active, setActive] = useState(0);
  const options = typed === null ? [] : props.options;
  const isOpen = options.length > 0;
  const type = (next: string | null): void => {
    setActive(0);
    onType(next);
  };
  const choose = (choice: Choice): void => {
    type(null);
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and arrows that end a composition belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const picked = options[active];
    if (event.key === 'Escape' && typed !== null) type(null);
    else if (step !== undefined && typed === null && opensAll) type('');
    else if (step !== undefined && isOpen) setActive((active + step + options.length) % options.length);
    else if (event.key === 'Enter' && picked !== undefined) choose(picked);
    else return;
    event.preventDefault();
  };
  return (
    <div className="combobox">
      <input
        id={field.id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        spellCheck={false}
        placeholder={placeholder}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen ? `${listId}-${String(active)}` : undefined}
        aria-describedby={field.describedBy}
        aria-invalid={field.isInvalid}
        value={typed ?? chosen}
        onChange={({ target }) => type(target.value)}
        onFocus={({ target }) => target.select()}
        // Whoever clicks into it wants to see what there is.
        onClick={() => opensAll && typed === null && type('')}
        onBlur={() => type(null)}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" className="combobox-list" hidden={!isOpen}>
        {options.map((choice, index) => (
          <li
            key={keyOf(choice)}
            id={`${listId}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            ref={index === active ? intoSight : null}
            // Before the field loses the focus, and with it the list.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
          >
            {words(choice)}
          </li>
        ))}
      </ul>
      {typed !== null && typed.trim() !== '' && !isOpen && none !== null && (
        <p className="review-problem" role="status">
          {none}
        </p>
      )}
    </div>
  );
}

function intoSight(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
