import type { Box, Picture } from './picture.ts';

/** The straight rules of a page, as the boxes of ink that they are. */
export type Rules = { across: Box[]; down: Box[] };

/** In pixels for a page of `dpi`: how long the shortest rule is, how thick the thickest, and what gap does not end one. */
export type RuleSizes = { shortestAcross: number; shortestDown: number; thickest: number; gap: number };

/** Sizes for pictures of so many pixels a point: longer than any stroke of a character is, no thicker than a frame. */
export function ruleSizes(pixelsPerPoint: number): RuleSizes {
  return {
    shortestAcross: 30 * pixelsPerPoint,
    shortestDown: 17 * pixelsPerPoint,
    thickest: 3.2 * pixelsPerPoint,
    gap: Math.max(2, Math.round(pixelsPerPoint)),
  };
}

type Span = { from: number; to: number };
/** `fullest`: the greatest share of ink that one of its lines of pixels has. */
type Open = Span & { first: number; last: number; fullest: number };

/** Characters of a line of type that run together have gaps in each line of pixels; a rule, even a sloping one, has few. */
const LEAST_INK = 0.45;

/** Stretches of ink along one line of pixels; a neighbour's ink counts, since a rule is rarely quite level. */
function stretches(length: number, isInk: (at: number) => boolean, shortest: number, gap: number): Span[] {
  const found: Span[] = [];
  let [from, last] = [-1, -1];
  const close = (): void => {
    if (from >= 0 && last + 1 - from >= shortest) found.push({ from, to: last + 1 });
  };
  for (let at = 0; at < length; at += 1) {
    if (!isInk(at)) continue;
    if (from < 0 || at - last > gap + 1) {
      close();
      from = at;
    }
    last = at;
  }
  close();
  return found;
}

/** Rules along one direction: `isInk(along, line)`; stretches of neighbouring lines that touch are one rule. */
function rulesAlong(
  length: number,
  lines: number,
  isInk: (along: number, line: number) => boolean,
  shortest: number,
  { thickest, gap }: RuleSizes,
): Open[] {
  let open: Open[] = [];
  const done: Open[] = [];
  for (let line = 0; line < lines; line += 1) {
    const near = (at: number): boolean => isInk(at, line) || isInk(at, line - 1) || isInk(at, line + 1);
    const next: Open[] = [];
    for (const { from, to } of stretches(length, near, shortest, gap)) {
      const touching = open.filter((rule) => rule.from <= to && rule.to >= from);
      open = open.filter((rule) => !touching.includes(rule));
      let count = 0;
      for (let at = from; at < to; at += 1) if (isInk(at, line)) count += 1;
      next.push({
        from: Math.min(from, ...touching.map((rule) => rule.from)),
        to: Math.max(to, ...touching.map((rule) => rule.to)),
        first: Math.min(line, ...touching.map((rule) => rule.first)),
        last: line,
        fullest: Math.max(count / (to - from), ...touching.map((rule) => rule.fullest)),
      });
    }
    done.push(...open);
    open = next;
  }
  // The neighbours' ink makes each rule two lines thicker than it is.
  return [...done, ...open].flatMap((rule) => {
    const thickness = rule.last - rule.first + 1 - 2;
    return thickness >= 1 && thickness <= thickest && rule.fullest >= LEAST_INK
      ? [{ ...rule, first: rule.first + 1, last: rule.last - 1 }]
      : [];
  });
}

/** The rules of a page whose ink is 1 in `ink`. */
export function findRules({ width, height }: Picture, ink: Uint8Array, sizes: RuleSizes): Rules {
  const at = (x: number, y: number): boolean =>
    y >= 0 && y < height && x >= 0 && x < width && ink[y * width + x] === 1;
  const across = rulesAlong(width, height, at, sizes.shortestAcross, sizes);
  const down = rulesAlong(height, width, (along, line) => at(line, along), sizes.shortestDown, sizes);
  return {
    across: across.map(({ from, to, first, last }) => ({
      left: from,
      right: to,
      top: first,
      bottom: last + 1,
    })),
    down: down.map(({ from, to, first, last }) => ({ left: first, right: last + 1, top: from, bottom: to })),
  };
}

/** The picture without its rules, which would be read as strokes of characters. */
export function eraseRules(picture: Picture, { across, down }: Rules): Picture {
  const pixels = picture.pixels.slice();
  const rim = 1;
  for (const { left, right, top, bottom } of [...across, ...down]) {
    for (let y = Math.max(0, top - rim); y < Math.min(picture.height, bottom + rim); y += 1)
      pixels.fill(
        255,
        y * picture.width + Math.max(0, left - rim),
        y * picture.width + Math.min(picture.width, right + rim),
      );
  }
  return { ...picture, pixels };
}
