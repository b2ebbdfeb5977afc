// Colours are CSS variables, written into the SVG as they are: light, dark and print then need no second drawing.
export const INK = 'var(--ink)';
export const SOFT = 'var(--soft)';
export const RULE = 'var(--rule)';
export const PAPER = 'var(--paper)';
export const MARK = 'var(--mark)';
export const ACCENT = 'var(--accent)';
export const BASIC = 'var(--basic)';
export const PROJECT = 'var(--project)';
export const REST = 'var(--rest)';

/** Hei faces as they are called on each system; single quotes, because it stands inside an attribute of the still SVG. */
export const FONT =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', system-ui, sans-serif";

/** Codes with a colour of their own in the stylesheet; a class keeps one colour in every chart. */
const CLASS_COLOURS = new Set([
  '208',
  '210',
  '213',
  '221',
  '229',
  '301',
  '302',
  '303',
  '307',
  '309',
  '310',
  '312',
  '399',
]);

// Colours for every other class: which one follows from the code, so that it does not change with what stands beside it.
const OTHERS = 7;

// Steps for the parts of a drilled class, which have no colour of their own: told apart by step, label and pattern.
const STEPS = 6;

/** The name behind `--` of the colour of a class (类) or, under a class, of the n-th part. */
function colourName(code: string, index: number): string {
  if (CLASS_COLOURS.has(code)) return `class-${code}`;
  return isClass(code) ? `other-${Number(code) % OTHERS}` : `step-${index % STEPS}`;
}

function isClass(code: string): boolean {
  return /^\d{3}$/.test(code);
}

/** Colour of a class (类), the same wherever it stands, or, under a class, of the n-th part. */
export function partColour(code: string, index: number): string {
  return `var(--${colourName(code, index)})`;
}

/** Colour of text on {@link partColour}. */
export function onPartColour(code: string, index: number): string {
  return `var(--on-${colourName(code, index)})`;
}

const STROKE = 'rgba(0,0,0,0.22)';
const NONE = { symbol: 'none' };
const HATCH = {
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
  color: STROKE,
};
const DOTS = {
  symbol: 'circle',
  symbolSize: 0.5,
  dashArrayX: [
    [5, 5],
    [0, 5, 5, 0],
  ],
  dashArrayY: [5, 0],
  color: STROKE,
};
const LINES = {
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [1, 5],
  rotation: Math.PI / 4,
  color: STROKE,
};

/** Patterns as a second channel beside colour. */
export const DECALS = { none: NONE, hatch: HATCH, dots: DOTS, lines: LINES } as const;
export type DecalName = keyof typeof DECALS;

const OTHER_DECALS: readonly DecalName[] = ['none', 'lines', 'dots', 'hatch'];

/** The pattern of a part; the commonest class is left plain so that the page stays calm. */
export function partDecal(code: string, index: number): DecalName {
  if (code === '') return 'hatch';
  if (code === '229') return 'hatch';
  if (code === '213' || code === '310') return 'dots';
  if (code === '221' || code === '303') return 'lines';
  if (CLASS_COLOURS.has(code)) return 'none';
  // Classes that share a colour have another pattern, up to 28 codes apart.
  if (isClass(code)) return OTHER_DECALS[Math.floor(Number(code) / OTHERS) % OTHER_DECALS.length] ?? 'none';
  return code.length > 3 && index % 2 === 1 ? (index % 4 === 1 ? 'dots' : 'lines') : 'none';
}

/** Width of a text in CSS pixels, near enough to decide whether it fits: a Han character is as wide as it is high. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? 1 : 0.56) * size, 0);
}
