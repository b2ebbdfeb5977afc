import { evenLight, inkOf } from '../picture/even-light.ts';
import { eraseRules, findRules, ruleSizes, type Rules } from '../picture/find-rules.ts';
import type { Picture } from '../picture/picture.ts';
import { smooth } from '../picture/smooth.ts';
import { straighten } from '../picture/straighten.ts';

/** A page as a picture, and how large it is on paper. */
export type PagePicture = { picture: Picture; pixelsPerPoint: number };

/** A page made ready: level, white where the paper is, its rules known and taken out. */
export type PreparedPage = PagePicture & { clean: Picture; rules: Rules };

/** Makes a page ready to be read. */
export function preparePage({ picture, pixelsPerPoint }: PagePicture): PreparedPage {
  const level = straighten(evenLight(smooth(picture)));
  const rules = findRules(level, inkOf(level), ruleSizes(pixelsPerPoint));
  return { picture: level, pixelsPerPoint, clean: eraseRules(level, rules), rules };
}
