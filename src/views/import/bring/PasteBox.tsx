import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { formatCount } from '../../../text/format.ts';
import { IMPORT } from '../../../text/messages/import.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { NOTHING_PASTED, fileOfPasted, pasteMore, tablesOf } from './pasted.ts';

/** A whole report of 200 pages in a text box would hold up the page: only so much of it is shown. */
const SHOWN = 4_000;

/** A box to paste a report's text or tables into. Tables keep their cells; what is read is all that was pasted. */
export function PasteBox({ onFile }: { onFile: (file: File) => void }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const [pasted, setPasted] = useState(NOTHING_PASTED);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const tables = tablesOf(pasted);
  const characters = formatCount(pasted.text.length, language);
  const isShort = pasted.text.length <= SHOWN;
  return (
    <div className="paste">
      <label htmlFor="import-paste">{text(IMPORT.pasteLabel)}</label>
      <textarea
        id="import-paste"
        ref={box}
        rows={6}
        spellCheck={false}
        value={isShort ? pasted.text : `${pasted.text.slice(0, SHOWN)}\n${text(IMPORT.pasteOnlyStart)}`}
        readOnly={!isShort || tables > 0}
        onChange={(event) => setPasted({ html: '', text: event.target.value })}
        onPaste={(event) => {
          const piece = {
            html: event.clipboardData.getData('text/html'),
            text: event.clipboardData.getData('text/plain'),
          };
          const isPlain = tablesOf(pasted) === 0 && tablesOf(piece) === 0;
          // A few words go where the cursor is, as in any text box.
          if (isPlain && pasted.text.length + piece.text.length <= SHOWN) return;
          event.preventDefault();
          setPasted(pasteMore(pasted, piece));
        }}
      />
      <p className="paste-ways">
        <button
          type="button"
          className="button"
          disabled={pasted.text.trim() === '' && tables === 0}
          onClick={() => onFile(fileOfPasted(pasted, text(IMPORT.pasted)))}
        >
          {text(IMPORT.pasteRead)}
        </button>
        <button type="button" className="action" onClick={() => setPasted(NOTHING_PASTED)}>
          {text(IMPORT.pasteClear)}
        </button>
        <span role="status">
          {tables > 0 && text(IMPORT.pastedTables, { tables, characters })}
          {tables === 0 && pasted.text !== '' && text(IMPORT.pastedText, { characters })}
        </span>
      </p>
    </div>
  );
}
