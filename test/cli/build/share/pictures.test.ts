import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, expect, test } from 'vitest';
import { structureOption } from '../../../../src/charts/structure-option.ts';
import { readLightTokens } from '../../../../src/cli/build/share/light-tokens.ts';
import { openPictures } from '../../../../src/cli/build/share/picture/open-pictures.ts';
import type { PicturePage } from '../../../../src/cli/build/share/picture/draw-picture.ts';
import type { Tokens } from '../../../../src/views/files/model/light-tokens.ts';
import { PICTURE_SIZE } from '../../../../src/share/picture-size.ts';

const page = (title: string): PicturePage => ({
  language: 'zh',
  facts: {
    title,
    subtitle: '支出决算表，%',
    description: '',
    pictureLabel: '',
    sentences: [],
    verdict: [],
    source: '各部门决算公开',
    chosen: '年度 各县最近',
    reports: [],
    version: 'abc',
  },
  legend: [{ label: '210 卫生健康', colour: 'var(--class-210)' }],
  build: (width) =>
    structureOption(
      {
        codes: ['210', '229'],
        max: 100,
        rows: [
          {
            title: '眉县',
            detail: '2020',
            total: '606.81',
            totalNote: '万元',
            missing: null,
            parts: [
              { code: '210', size: 75, text: '75.0' },
              { code: '229', size: 25, text: '25.0' },
            ],
          },
        ],
      },
      width,
    ),
});

let tokens: Tokens;
beforeAll(async () => {
  tokens = readLightTokens(await readFile('src/app/styles/tokens.css', 'utf8'));
});

/** The pixels of a part of a picture. */
async function pixels(png: Uint8Array, x: number, y: number, width: number, height: number) {
  const image = await loadImage(Buffer.from(png));
  expect([image.width, image.height]).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(x, y, width, height).data;
}

const colours = (data: Uint8ClampedArray): Set<string> => {
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 4) found.add(data.subarray(at, at + 3).join());
  return found;
};

test('a picture has its size, its words as different characters, and the colours of its bars', async () => {
  const problems: string[] = [];
  const pictures = await openPictures(tokens, (problem) => problems.push(problem));
  const one = await pictures?.draw(page('医医医医'), PICTURE_SIZE);
  const other = await pictures?.draw(page('疗救助县'), PICTURE_SIZE);
  pictures?.close();
  expect(problems).toEqual([]);
  if (!one || !other) throw new Error('no picture');
  // The four places of the title: alike where the characters are, and not alike where they are not. Boxes would all be alike.
  const places = async (png: Uint8Array): Promise<string[]> =>
    Promise.all([0, 1, 2, 3].map(async (at) => (await pixels(png, 52 + at * 44, 36, 44, 50)).join()));
  expect(new Set(await places(one)).size).toBe(1);
  expect(new Set(await places(other)).size).toBe(4);
  const all = colours(await pixels(one, 0, 0, PICTURE_SIZE.width, PICTURE_SIZE.height));
  expect(all).toContain('29,106,134');
  expect(all).toContain('169,166,157');
});

test('a character that the faces lack is named', async () => {
  const problems: string[] = [];
  const pictures = await openPictures(tokens, (problem) => problems.push(problem));
  await pictures?.draw(page('\u{13000}'), PICTURE_SIZE);
  pictures?.close();
  expect(problems.join()).toContain('\u{13000}');
});

test('a machine that cannot draw goes without pictures and says so in both languages', async () => {
  const problems: string[] = [];
  const none = () => Promise.reject(new Error('Cannot find native binding'));
  expect(await openPictures(tokens, (problem) => problems.push(problem), none)).toBeNull();
  expect(problems.join()).toMatch(/没有图片.*Cannot find native binding.*go without/s);
});
