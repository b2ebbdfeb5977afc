import type { Tokens } from '../../../../views/files/model/light-tokens.ts';
import { openCanvases } from './canvas.ts';
import type { Canvases } from './canvas.ts';
import { drawPicture } from './draw-picture.ts';
import type { PicturePage } from './draw-picture.ts';

/** Draws pictures as long as they are wanted; `close` says what their faces lacked. */
export type Pictures = {
  draw: (page: PicturePage, size: { width: number; height: number }) => Promise<Uint8Array>;
  close: () => void;
};

/** Opens what pictures are drawn with; null, with the problem said, where this machine has no program for it. */
export async function openPictures(
  tokens: Tokens,
  say: (problem: string) => void,
  open: () => Promise<Canvases> = openCanvases,
): Promise<Pictures | null> {
  const canvases = await open().catch((error: unknown) => {
    say(
      `这台机器不能画分享图片，分享页没有图片（@napi-rs/canvas 未安装好，可重新 npm ci）：${String(error)}` +
        ` / no pictures for shared links can be drawn on this machine, the pages go without (@napi-rs/canvas is not installed; npm ci may mend it)`,
    );
    return null;
  });
  return (
    canvases && {
      draw: (page, size) => drawPicture(page, size, tokens, canvases),
      close() {
        const lacking = [...canvases.faces.lacking].join('');
        if (lacking !== '') {
          say(`分享图片的字体没有这些字：${lacking} / the pictures’ fonts lack these characters`);
        }
      },
    }
  );
}
