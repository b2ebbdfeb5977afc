import type { Picture } from './formats/svg/compose.ts';

/** A picture as PNG with `scale` device pixels to a CSS pixel; rejects where the browser does not draw it. */
export async function drawPng(
  { svg, width, height }: Picture,
  scale: number,
  failure: string,
): Promise<Blob> {
  const image = new Image();
  // The page's policy takes pictures from its own files and from data addresses alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch (cause) {
    throw new Error(failure, { cause });
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(failure);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(failure))), 'image/png');
  });
}
