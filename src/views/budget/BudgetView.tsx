import type { ReactNode } from 'react';
import { VIEW_NAMES } from '../../text/messages/shell.ts';
import { useText } from '../shell/language.ts';

/** The view budget. */
export function BudgetView(): ReactNode {
  const text = useText();
  return <h1>{text(VIEW_NAMES.budget)}</h1>;
}
