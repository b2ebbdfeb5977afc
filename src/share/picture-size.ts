/** Size of a page's picture in pixels: what the readers of Open Graph ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
