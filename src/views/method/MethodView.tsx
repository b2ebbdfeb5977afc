import type { ReactNode } from 'react';
import { VIEW_NAMES } from '../../text/messages/shell.ts';
import { useText } from '../shell/language.ts';

/** The view method. */
export function MethodView(): ReactNode {
  const text = useText();
  return <h1>{text(VIEW_NAMES.method)}</h1>;
}
