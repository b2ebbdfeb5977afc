import { useState } from 'react';
import type { ReactNode } from 'react';
import { ADD } from '../../../../text/messages/import-add.ts';
import { PHASE_NAMES } from '../../../../text/messages/provenance.ts';
import type { Message } from '../../../../text/message.ts';
import { useLanguage, useText } from '../../../shell/language.ts';
import { Combobox } from '../choose/Combobox.tsx';
import type { ComboboxField } from '../choose/Combobox.tsx';
import { searchRows } from './row-choices.ts';
import type { RowChoice } from './row-choices.ts';

/** So many are offered at once; whoever wants another types more of it. */
const OFFERED = 60;

/** A row as a person knows it: its phase, or its code and name. */
function rowWords(
  { phase, code, codePrinted, label }: RowChoice,
  text: (message: Message) => string,
): string {
  if (phase !== null) return text(PHASE_NAMES[phase]);
  return [codePrinted || code, label].filter((part) => part !== '').join(' ');
}

/** The row that a figure is added to: typed by its code or name, and picked from the statement's rows and the official list. */
export function RowField(props: {
  field: ComboboxField;
  rows: readonly RowChoice[];
  isTwoSided: boolean;
  chosen: RowChoice | null;
  onChoose: (row: RowChoice) => void;
  onTyped: () => void;
}): ReactNode {
  const { field, rows, isTwoSided, chosen, onChoose, onTyped } = props;
  const text = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const sideWords = ({ side }: RowChoice): string =>
    isTwoSided ? text(side === 'left' ? ADD.rowIncome : ADD.rowSpending) : '';
  return (
    <Combobox
      {...{ field, typed, onChoose }}
      placeholder={text(ADD.rowHint)}
      chosen={chosen === null ? '' : rowWords(chosen, text)}
      options={typed === null ? [] : searchRows(rows, typed, OFFERED)}
      opensAll
      keyOf={(row) => row.id}
      words={(row) => (
        <>
          {rowWords(row, text)}{' '}
          <span className="soft">
            {[language === 'en' ? row.nameEn : '', sideWords(row), row.isRead ? text(ADD.rowRead) : '']
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </>
      )}
      onType={(next) => {
        setTyped(next);
        if (next !== null && next !== '') onTyped();
      }}
      none={text(ADD.rowNone, { typed: typed?.trim() ?? '' })}
    />
  );
}
