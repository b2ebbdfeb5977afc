import type { ReactNode } from 'react';
import { useLink } from '../../state/use-view-state.ts';
import { useSelection } from '../selection/use-selection.ts';
import { lazyPart } from './lazy-part.tsx';

// Most links are whole: what is said of the others is loaded for them.
const LinkProblems = lazyPart(
  () => import('./LinkProblems.tsx'),
  (module) => module.LinkProblems,
);

/** Says which parts of a link could not be used, where there are any. */
export function LinkNotice(): ReactNode {
  const { problems } = useLink();
  const selection = useSelection();
  return problems.length + selection.problems.length > 0 && <LinkProblems part={{}} />;
}
