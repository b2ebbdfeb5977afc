import type { ReactNode } from 'react';

/** Names with what they mean, side by side; one under the other on a phone. */
export function Definitions({
  items,
}: {
  items: readonly { id: string; name: ReactNode; meaning: ReactNode }[];
}): ReactNode {
  return (
    <dl className="definitions">
      {items.map(({ id, name, meaning }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
