/** The shapes a picture comes in: as wide as an article, square, and 3 : 4 as posts on a phone are. */
export const SHAPES = ['wide', 'square', 'tall'] as const;
export type Shape = (typeof SHAPES)[number];
