import { useEffect, useRef, useState } from 'react';
import { EDITOR } from '../../text/messages/briefing/editor.ts';
import { saveFile } from '../files/save.ts';
import { useText } from '../shell/language.ts';
import type { BriefingKind } from './formats/make-file.ts';
import type { Briefing } from './model/page.ts';

/** How far a file is, or what became of the last one. */
export type MakingStatus =
  | { phase: 'idle' }
  | { phase: 'making'; done: number; all: number }
  | { phase: 'done' | 'failed' | 'cancelled'; said: string };

/** Makes one file at a time; what is withdrawn saves nothing, and leaving the page withdraws. */
export function useMaking(): {
  status: MakingStatus;
  start: (briefing: Briefing, kind: BriefingKind) => void;
  cancel: () => void;
} {
  const text = useText();
  const [status, setStatus] = useState<MakingStatus>({ phase: 'idle' });
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);
  const start = (briefing: Briefing, kind: BriefingKind): void => {
    if (making.current !== null) return;
    const controller = new AbortController();
    making.current = controller;
    const all = briefing.pages.length;
    setStatus({ phase: 'making', done: 0, all });
    const onProgress = (done: number): void => setStatus({ phase: 'making', done, all });
    const make = async (): Promise<MakingStatus> => {
      const { makeBriefingFile } = await import('./formats/make-file.ts');
      const { blob, name } = await makeBriefingFile(briefing, kind, {
        onProgress,
        signal: controller.signal,
      });
      saveFile(blob, name);
      return { phase: 'done', said: text(EDITOR.saved, { name }) };
    };
    void make()
      .catch((error: unknown): MakingStatus => {
        if (controller.signal.aborted) return { phase: 'cancelled', said: text(EDITOR.cancelled) };
        const why = error instanceof Error ? error.message : String(error);
        return { phase: 'failed', said: text(EDITOR.failed, { why }) };
      })
      .then((ended) => {
        making.current = null;
        setStatus(ended);
      });
  };
  return { status, start, cancel: () => making.current?.abort() };
}
