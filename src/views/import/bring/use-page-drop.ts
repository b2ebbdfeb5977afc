import { useEffect, useRef, useState } from 'react';
import type { GivenFile } from '../queue/import-item.ts';
import { carriesFiles, droppedFiles } from './dropped-files.ts';

/** Takes files dropped anywhere on the page; says whether some are held over it. */
export function usePageDrop(
  onFiles: (files: readonly GivenFile[]) => void,
  onFailure: (error: unknown) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const hands = useRef({ onFiles, onFailure });
  useEffect(() => {
    hands.current = { onFiles, onFailure };
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event.dataTransfer)) return;
      // Else the browser leaves the page and shows the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (event.dataTransfer === null || !carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      droppedFiles(event.dataTransfer).then(
        (files) => hands.current.onFiles(files),
        (error: unknown) => hands.current.onFailure(error),
      );
    };
    addEventListener('dragenter', over);
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', over);
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
