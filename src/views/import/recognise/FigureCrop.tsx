import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { RecognisedPage, SeenFigure } from '../../data/recognising/page-recogniser.ts';

/** How much of the page is shown round a figure, in points. */
const BESIDE = 14;
const ABOVE = 5;
/** Pixels on the screen for a point of the page. */
const SCREEN_SCALE = 2;

/** The place of a page's picture where a figure was seen, as it was scanned; light on dark pages too. */
export function FigureCrop(props: { page: RecognisedPage; seen: SeenFigure; label: string }): ReactNode {
  const { page, seen, label } = props;
  const own = useRef<HTMLCanvasElement>(null);
  const width = seen.right - seen.left + 2 * BESIDE;
  const height = seen.bottom - seen.top + 2 * ABOVE;
  useEffect(() => {
    const canvas = own.current;
    const context = canvas?.getContext('2d');
    if (canvas === null || context === null || context === undefined) return;
    const { picture, pixelsPerPoint } = page;
    canvas.width = Math.round(width * pixelsPerPoint);
    canvas.height = Math.round(height * pixelsPerPoint);
    const image = context.createImageData(canvas.width, canvas.height);
    const left = Math.round((seen.left - BESIDE) * pixelsPerPoint);
    const top = Math.round((seen.top - ABOVE) * pixelsPerPoint);
    for (let y = 0; y < canvas.height; y += 1) {
      for (let x = 0; x < canvas.width; x += 1) {
        const isInside = left + x >= 0 && left + x < picture.width;
        const grey = isInside ? (picture.pixels[(top + y) * picture.width + left + x] ?? 255) : 255;
        image.data.set([grey, grey, grey, 255], (y * canvas.width + x) * 4);
      }
    }
    context.putImageData(image, 0, 0);
  }, [page, seen, width, height]);
  return (
    <canvas
      ref={own}
      role="img"
      aria-label={label}
      className="recognise-crop"
      style={{ width: `${width * SCREEN_SCALE}px`, aspectRatio: `${width} / ${height}` }}
    />
  );
}
