import { useState } from 'react';
import type { ReactNode } from 'react';
import { IS_SINGLE_FILE } from '../../own-files/own-files.ts';
import { IMPORT } from '../../text/messages/import.ts';
import { SINGLE_FILE } from '../../text/messages/offline.ts';
import { MOST_BYTES, UnreadableReportError } from '../data/reading/read-outcome.ts';
import type { ReadOutcome } from '../data/reading/read-outcome.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useText } from '../shell/language.ts';
import type { ImportItem } from './queue/import-item.ts';
import { useFiles } from './use-files.ts';

// Loaded when somebody asks for it.
const RecognisePages = lazyPart(
  () => import('./recognise/RecognisePages.tsx'),
  (module) => module.RecognisePages,
);

const isOfPictures = (error: unknown): boolean =>
  error instanceof UnreadableReportError && error.kind === 'pictures';

/** Several pictures are refused as one report; their names say what they are. */
const PICTURE = /\.(?:png|jpe?g|webp|bmp|gif|tiff?)$/iu;

/** Whether words may stand on pages of it that are pictures, or have been recognised on them. */
export function hasPictures({ files, phase }: ImportItem): boolean {
  if (phase.is === 'read')
    return (phase.outcome.document.picturePages?.length ?? 0) > 0 || phase.outcome.recognised !== undefined;
  // What was too large to be read is too large to be looked at.
  if (files.reduce((sum, { file }) => sum + file.size, 0) > MOST_BYTES) return false;
  return (
    phase.is === 'failed' && (isOfPictures(phase.error) || files.every(({ path }) => PICTURE.test(path)))
  );
}

/** The offer to recognise the words on an item's pictures: nothing is loaded or done before it is taken up. */
export function RecogniseItem(props: {
  item: ImportItem;
  onRecognised: (outcome: ReadOutcome) => void;
}): ReactNode {
  const { item, onRecognised } = props;
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    const { phase } = item;
    const pictures = phase.is === 'read' ? (phase.outcome.document.picturePages?.length ?? 0) : null;
    return (
      <>
        {pictures !== null && pictures > 0 && <p>{text(IMPORT.pictures, { count: pictures })}</p>}
        {IS_SINGLE_FILE ? (
          <p>{text(SINGLE_FILE.noRecognition)}</p>
        ) : (
          <p>
            <button type="button" className="action" onClick={() => setAsked(true)}>
              {text(pictures === 0 ? IMPORT.recognised : IMPORT.recognise)}
            </button>
          </p>
        )}
      </>
    );
  }
  return <Recognise item={item} onRecognised={onRecognised} />;
}

function Recognise({ item, onRecognised }: Parameters<typeof RecogniseItem>[0]): ReactNode {
  const text = useText();
  const { files, problem, retry } = useFiles(item);
  if (problem !== null) return <FailedView message={text(problem)} onRetry={retry} />;
  if (files === null) return null;
  const outcome = item.phase.is === 'read' ? item.phase.outcome : null;
  return <RecognisePages part={{ files, document: outcome?.document ?? null, outcome, onRecognised }} />;
}
