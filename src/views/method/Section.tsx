import type { ReactNode } from 'react';
import { METHOD_SECTIONS } from '../../text/messages/method.ts';
import type { MethodSection } from '../../text/messages/method.ts';
import { useText } from '../shell/language.ts';
import { placeOf } from './scroll-to.ts';

/** A section of 方法 under its heading, which the contents lead to. */
export function Section({ id, children }: { id: MethodSection; children: ReactNode }): ReactNode {
  const text = useText();
  return (
    <section className="method-section" aria-labelledby={placeOf(id)}>
      <h2 id={placeOf(id)} className="method-heading" tabIndex={-1}>
        {text(METHOD_SECTIONS[id])}
      </h2>
      {children}
    </section>
  );
}
