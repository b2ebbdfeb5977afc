import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { LAZY_PART } from '../../text/messages/lazy-part.ts';
import { FailedView } from './FailedView.tsx';
import { importAgain } from './import-again.ts';
import { useText } from './language.ts';

type Loaded<Props> = { Part: ComponentType<Props> };

/**
 * A part of the page whose program is loaded when it is first shown; `fallback` stands in its place until then. Unlike
 * `React.lazy` it forgets a failure: it says so and offers to try again, and each time it is shown anew it does.
 */
export function lazyPart<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): (props: { part: Props; fallback?: ReactNode }) => ReactNode {
  let known: Loaded<Props> | null = null;
  let failures = 0;
  return function LazyPart({ part, fallback = null }) {
    const text = useText();
    const [loaded, setLoaded] = useState(known);
    const [attempt, setAttempt] = useState(0);
    const [failed, setFailed] = useState<number | null>(null);
    useEffect(() => {
      if (known !== null) return;
      let wanted = true;
      (failures === 0 ? load() : importAgain(load, failures)).then(
        (module) => {
          known = { Part: pick(module) };
          if (wanted) setLoaded(known);
        },
        () => {
          failures += 1;
          if (wanted) setFailed(attempt);
        },
      );
      return () => {
        wanted = false;
      };
    }, [attempt]);
    if (loaded !== null) return <loaded.Part {...part} />;
    if (failed !== attempt) return fallback;
    return (
      <FailedView
        message={text(attempt === 0 ? LAZY_PART.failed : LAZY_PART.reload)}
        onRetry={() => setAttempt(attempt + 1)}
      />
    );
  };
}
