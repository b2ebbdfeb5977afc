import type { Line } from '../document.ts';

/** What `tell` says of a line, worked out once: every line is looked at again and again, and none ever changes. */
export function onceALine<Result>(tell: (line: Line) => Result): (line: Line) => Result {
  const known = new WeakMap<Line, { result: Result }>();
  return (line) => {
    let found = known.get(line);
    if (found === undefined) {
      found = { result: tell(line) };
      known.set(line, found);
    }
    return found.result;
  };
}
