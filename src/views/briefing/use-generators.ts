import { useCallback, useEffect, useState } from 'react';
import { loadGenerators } from './words/generators.ts';
import type { Generators } from './words/generators.ts';

/** What makes the sentences, once it is loaded; what did not load is loaded again when asked. */
export function useGenerators(): { generators: Generators | null; failed: boolean; again: () => void } {
  const [generators, setGenerators] = useState<Generators | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAt, setFailedAt] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    loadGenerators().then(
      (loaded) => wanted && setGenerators(loaded),
      () => wanted && setFailedAt(attempt),
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { generators, failed: failedAt === attempt, again };
}
