import type { ReactNode } from 'react';
import { VIEW_NAMES } from '../../text/messages/shell.ts';
import { useText } from '../shell/language.ts';

/** The view checks. */
export function ChecksView(): ReactNode {
  const text = useText();
  return <h1>{text(VIEW_NAMES.checks)}</h1>;
}
