import { useEffect, useState } from 'react';
import type { Message } from '../../text/message.ts';
import type { FileToRead } from '../data/reading/read-outcome.ts';
import type { ImportItem } from './queue/import-item.ts';
import { bytesOf, whyFailed } from './queue/import-queue.ts';

/** The bytes of the item's files, taken once more from where they lie. */
export function useFiles({ files: given }: ImportItem): {
  files: readonly FileToRead[] | null;
  problem: Message | null;
  retry: () => void;
} {
  const [files, setFiles] = useState<readonly FileToRead[] | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    bytesOf(given).then(
      (found) => wanted && setFiles(found),
      (error: unknown) => wanted && setProblem(whyFailed(error)),
    );
    return () => {
      wanted = false;
    };
  }, [given, attempt]);
  return { files, problem, retry: () => (setProblem(null), setAttempt(attempt + 1)) };
}
