import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { SHELL } from '../../text/messages/shell.ts';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useText } from '../shell/language.ts';

const Dialog = lazyPart(
  () => import('./SearchDialog.tsx'),
  (module) => module.SearchDialog,
);

/** Opens the search box, as Ctrl K and ⌘ K do anywhere; its program comes with the first opening. */
export function SearchButton(): ReactNode {
  const text = useText();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="search-open"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        {text(SHELL.search)} <kbd>Ctrl K</kbd>
      </button>
      {open && <Dialog part={{ close: () => setOpen(false) }} />}
    </>
  );
}
