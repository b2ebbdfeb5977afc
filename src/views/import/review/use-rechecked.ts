import { useEffect, useState } from 'react';
import type { CorrectedReading, Rechecked as Checked } from '../../data/reading/read-outcome.ts';

/** The checks of the reading as it stands, or those before the last change while they are run again or could not be. */
export type Rechecked = {
  checked: Checked;
  phase: 'current' | 'checking' | 'failed';
  why: string;
  retry: () => void;
};

/**
 * Runs the checks again whenever the reading is another than the one that `first` is about. Of several runs only that of the
 * newest reading counts.
 */
export function useRechecked(
  first: { reading: CorrectedReading; checked: Checked },
  reading: CorrectedReading,
  recheck: (reading: CorrectedReading) => Promise<Checked>,
): Rechecked {
  const [known, setKnown] = useState<{ reading: CorrectedReading; checked: Checked }>(first);
  const [failed, setFailed] = useState<{ reading: CorrectedReading; why: string } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isFirst = reading === first.reading;
  const isKnown = isFirst || known.reading === reading;
  useEffect(() => {
    if (isKnown) return;
    let wanted = true;
    recheck(reading).then(
      (checked) => wanted && setKnown({ reading, checked }),
      (error: unknown) =>
        wanted && setFailed({ reading, why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [reading, isKnown, recheck, attempt]);
  const hasFailed = !isKnown && failed?.reading === reading;
  return {
    checked: isFirst ? first.checked : known.checked,
    phase: isKnown ? 'current' : hasFailed ? 'failed' : 'checking',
    why: hasFailed ? failed.why : '',
    retry: () => {
      setFailed(null);
      setAttempt(attempt + 1);
    },
  };
}
