import { useState } from 'react';
import type { ReactNode } from 'react';
import { REVIEW } from '../../../../text/messages/import-review.ts';
import { useText } from '../../../shell/language.ts';
import { PlaceButton, usePlaceWords } from '../PlaceButton.tsx';
import type { ShownPlace } from '../PlaceButton.tsx';
import { plainName } from '../../queue/plain-name.ts';

type FieldProps = {
  id: string;
  label: string;
  /** Where it was read from; null where no line of the document says it, none for what only the person can say. */
  place?: ShownPlace | null;
  onShow: (place: ShownPlace) => void;
  problem: string | null;
  /** What was read, where it was changed. */
  asRead: string | null;
};

/** What a field's control is given, so that its place and what is wrong with it are said with it. */
export type ControlProps = { id: string; describedBy: string; isInvalid: boolean };

/** A part of the identity: its control, the place it was read from, and what has to be put right. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }): ReactNode {
  const { id, label, place, onShow, problem, asRead, children } = props;
  const text = useText();
  const where = usePlaceWords(place ?? { page: null, line: null });
  const about = `${id}-about`;
  return (
    <div className="review-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: about, isInvalid: problem !== null })}
      <div id={about} className="review-about">
        {problem !== null && <p className="review-problem">{problem}</p>}
        {asRead !== null && (
          <p className="mark">
            {text(REVIEW.changed, { read: asRead === '' ? text(REVIEW.nothing) : asRead })}
          </p>
        )}
        {place && where !== null ? (
          <p>
            <PlaceButton place={place} onShow={onShow}>
              {text(REVIEW.readFrom, { place: where, printed: place.printed })}
            </PlaceButton>
          </p>
        ) : (
          place === null && <p>{text(REVIEW.notSaid)}</p>
        )}
      </div>
    </div>
  );
}

/** A field that is typed. What is typed counts when one leaves it or presses Enter, so that checks run once. */
export function TypedField(
  props: FieldProps & { value: string; numeric?: boolean; onCommit: (typed: string) => void },
): ReactNode {
  const { value, numeric = false, onCommit, ...field } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed === null) return;
    setTyped(null);
    const plain = plainName(typed).trim();
    if (plain !== value) onCommit(plain);
  };
  return (
    <Field {...field}>
      {({ id, describedBy, isInvalid }) => (
        <input
          id={id}
          type="text"
          inputMode={numeric ? 'numeric' : 'text'}
          autoComplete="off"
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
          value={typed ?? value}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      )}
    </Field>
  );
}

/** A part of the identity that is chosen from a list. */
export function Choice<Id extends string>(
  props: Omit<FieldProps, 'problem'> & {
    value: Id;
    options: readonly (readonly [Id, string])[];
    onChoose: (value: Id) => void;
  },
): ReactNode {
  const { value, options, onChoose, ...field } = props;
  return (
    <Field {...field} problem={null}>
      {({ id, describedBy }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          value={value}
          onChange={({ target }) => onChoose(target.value as Id)}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
