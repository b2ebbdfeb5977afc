import { useEffect, useRef, useState } from 'react';

// Safari refuses more than a hundred new addresses in half a minute.
const PAUSE_MS = 300;

/** A field whose value stands in the link: what is in it, what is typed into it, and the end of typing. */
export type Typed = { typed: string; type: (typed: string) => void; settle: () => void };

/**
 * A field shows every letter at once and is written to the link when the typing pauses. `read` gives what a text means for
 * the link, undefined where it is not usable (yet); a value that comes from elsewhere (back, clear) takes the field's place.
 */
export function useTyped(
  value: string,
  read: (typed: string) => string | undefined,
  write: (value: string) => void,
): Typed {
  const [draft, setDraft] = useState<{ over: string; typed: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // The value may have changed by the time the typing pauses; what is written must stand beside it.
  const latest = useRef({ value, write });
  useEffect(() => {
    latest.current = { value, write };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const stands = draft !== null && (draft.over === value || read(draft.typed) === value);
  const typed = stands ? draft.typed : value;
  const settle = (text: string): void => {
    clearTimeout(timer.current);
    const next = read(text);
    if (next !== undefined && next !== latest.current.value) latest.current.write(next);
  };
  return {
    typed,
    type: (text) => {
      setDraft({ over: value, typed: text });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(text), PAUSE_MS);
    },
    settle: () => settle(typed),
  };
}
