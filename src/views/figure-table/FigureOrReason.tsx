import type { ReactNode } from 'react';
import type { Value } from '../../model/value.ts';
import { MISSING_MARKS, MISSING_REASONS } from '../../text/messages/missing.ts';
import { EMPTY_BECAUSE } from '../../text/messages/reasons.ts';
import { Figure } from '../figure/Figure.tsx';
import { useText } from '../shell/language.ts';

/** A value of a table that may be declared empty: where it is, the mark says the reason that the report gives for it. */
export function FigureOrReason({ value, reason }: { value: Value; reason: string }): ReactNode {
  const text = useText();
  if (reason === '' || value.state === 'figure' || value.reason !== 'declared_empty') {
    return <Figure value={value} />;
  }
  const said = text(EMPTY_BECAUSE, { what: text(MISSING_REASONS.declared_empty), reason });
  return (
    <span className="figure-missing figure-declared_empty" title={said}>
      <span aria-hidden="true">{text(MISSING_MARKS.declared_empty)}</span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
