import type { SKRSContext2D } from '@napi-rs/canvas';

/** How a text is set: its size in pixels, its colour, Hei where no face is named. */
export type Look = { size: number; colour: string; face?: 'serif'; bold?: boolean };

/** Sets how the texts that follow are written. */
export function setText(context: SKRSContext2D, { size, colour, face, bold = false }: Look): void {
  context.font = `${bold ? 'bold ' : ''}${size}px ${face ?? 'sans-serif'}`;
  context.fillStyle = colour;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
}
