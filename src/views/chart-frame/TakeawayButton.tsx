import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { CHART_FRAME } from '../../text/messages/chart-frame.ts';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useText } from '../shell/language.ts';
import type { TakeawaySubject } from './takeaway-subject.ts';

// Writers of files are loaded for those who want one.
const Menu = lazyPart(
  async () => (await import('../files/open-menu.ts')).openMenu(),
  (module) => module.TakeawayMenu,
);

/** 带走: opens the menu of everything that a chart or table can be taken away as. */
export function TakeawayButton({ subject }: { subject: TakeawaySubject }): ReactNode {
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <span className="takeaway">
      <button
        ref={button}
        type="button"
        className="action"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text(CHART_FRAME.take)}
      </button>
      {open && <Menu part={{ subject, button, close: () => setOpen(false) }} />}
    </span>
  );
}
