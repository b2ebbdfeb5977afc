import type { Briefing } from '../model/page.ts';
import type { Making } from './making.ts';

/** What a briefing is saved as. */
export type BriefingKind = 'pptx' | 'docx';

const TYPES = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Makes a file of the briefing; its writer is loaded no sooner. Rejects with the signal's reason once it is withdrawn. */
export async function makeBriefingFile(
  briefing: Briefing,
  kind: BriefingKind,
  making: Making,
): Promise<{ blob: Blob; name: string }> {
  const bytes =
    kind === 'pptx'
      ? await (await import('./pptx/write-briefing-pptx.ts')).writeBriefingPptx(briefing, making)
      : await (await import('./docx/write-briefing-docx.ts')).writeBriefingDocx(briefing, making);
  making.signal.throwIfAborted();
  return {
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES[kind] }),
    name: `${briefing.fileName}.${kind}`,
  };
}
