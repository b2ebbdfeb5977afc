import { useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { IMPORT } from '../../../text/messages/import.ts';
import { MOST_BYTES } from '../../data/reading/read-outcome.ts';
import { useText } from '../../shell/language.ts';
import type { GivenFile } from '../queue/import-item.ts';
import { chosenFiles } from './dropped-files.ts';
import { PasteBox } from './PasteBox.tsx';

/** The ways in: drop, choose files or a folder, paste; and whether several files are one report. */
export function BringIn(props: {
  isOver: boolean;
  asOne: boolean;
  onAsOne: (asOne: boolean) => void;
  onFiles: (files: readonly GivenFile[]) => void;
}): ReactNode {
  const text = useText();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);
  return (
    <section className="bring" data-over={props.isOver || undefined}>
      <div className="bring-drop">
        <p className="bring-title">{text(props.isOver ? IMPORT.dropNow : IMPORT.drop)}</p>
        <p className="bring-ways">
          <button type="button" className="button" onClick={() => files.current?.click()}>
            {text(IMPORT.choose)}
          </button>
          <button type="button" className="action" onClick={() => folder.current?.click()}>
            {text(IMPORT.chooseFolder)}
          </button>
          <button
            type="button"
            className="action"
            aria-expanded={isPasting}
            onClick={() => setPasting(!isPasting)}
          >
            {text(IMPORT.paste)}
          </button>
        </p>
        <p className="bring-formats">{text(IMPORT.formats, { limit: MOST_BYTES / 2 ** 20 })}</p>
        <Picker ref={files} label={text(IMPORT.choose)} onFiles={props.onFiles} />
        <Picker ref={folder} label={text(IMPORT.chooseFolder)} isFolder onFiles={props.onFiles} />
      </div>
      {isPasting && (
        <PasteBox
          onFile={(file) => {
            setPasting(false);
            props.onFiles([{ path: file.name, file }]);
          }}
        />
      )}
      <label className="bring-one">
        <input
          type="checkbox"
          checked={props.asOne}
          onChange={(event) => props.onAsOne(event.target.checked)}
        />
        {text(IMPORT.asOne)}
      </label>
    </section>
  );
}

/** Every browser knows it; React's types do not. */
const WHOLE_FOLDER = { webkitdirectory: '' };

/** A file input that the buttons stand for: out of sight, and out of the way of the keyboard. */
function Picker({
  ref,
  label,
  isFolder = false,
  onFiles,
}: {
  ref: RefObject<HTMLInputElement | null>;
  label: string;
  isFolder?: boolean;
  onFiles: (files: readonly GivenFile[]) => void;
}): ReactNode {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      className="visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
      aria-label={label}
      {...(isFolder && WHOLE_FOLDER)}
      onChange={({ target }) => {
        onFiles(chosenFiles(target.files));
        // The same file may be chosen once more.
        target.value = '';
      }}
    />
  );
}
