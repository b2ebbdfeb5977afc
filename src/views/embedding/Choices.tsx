import type { ReactNode } from 'react';

/** One choice of a few, all in sight. */
export function Choices<Value extends string>(props: {
  name: string;
  label: string;
  values: readonly Value[];
  value: Value;
  said: (value: Value) => string;
  onChange: (value: Value) => void;
}): ReactNode {
  const { name, label, values, value, said, onChange } = props;
  return (
    <fieldset className="switch embedding-switch">
      <legend>{label}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={`embed-${name}`} checked={one === value} onChange={() => onChange(one)} />
          <span>{said(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
