import { useState } from 'react';
import { FILES } from '../../text/messages/files.ts';
import { useText } from '../shell/language.ts';

/** What became of the last thing asked for. */
export type WorkStatus = { kind: 'busy' | 'done' | 'failed'; text: string } | null;

/** Runs one thing at a time and says how it went; `denied` is said instead of the failure's own words. */
export function useWork(): {
  status: WorkStatus;
  run: (work: () => Promise<string>, denied?: string) => Promise<void>;
} {
  const text = useText();
  const [status, setStatus] = useState<WorkStatus>(null);
  const run = async (work: () => Promise<string>, denied?: string): Promise<void> => {
    if (status?.kind === 'busy') return;
    setStatus({ kind: 'busy', text: text(FILES.making) });
    try {
      setStatus({ kind: 'done', text: await work() });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setStatus({ kind: 'failed', text: denied ?? text(FILES.failed, { why }) });
    }
  };
  return { status, run };
}
