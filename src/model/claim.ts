import type { DecimalText } from './records.ts';
import type { Measure, Phase, StatementId } from './statement.ts';

/** A number said in prose, with its place. */
export type Said = {
  /** In 万元 for money, in per cent, or a plain count. */
  value: DecimalText;
  unit: 'wan' | 'percent' | 'count';
  printed: string;
  /** The size of the last printed digit in `value`'s unit: `0.01` for 606.81, `1` for 756 万元, `0.1` for 85.1 %. */
  step: DecimalText;
  sourcePage: number | null;
  sourceLine: number | null;
};

/** The place in the statements that words name; `code` empty is the total. Names of ours for what no statement prints. */
export type About = {
  statement: StatementId;
  code: string;
  label: string;
  measure: Measure;
  phase: Phase;
};

type Place = { sourcePage: number | null; sourceLine: number | null };

/**
 * What a report's prose, headings and layout claim, for the checks alone: each is one assertion that can be held against the
 * figures. Sentences are not carried: only numbers, codes, printed names and ids of ours.
 */
export type Claim =
  /** A figure of a statement said in prose. */
  | { kind: 'figure'; about: About; said: Said }
  /** `percent` of `whole` is `part` (占). */
  | {
      kind: 'share';
      about: About | null;
      part: Said;
      whole: Said | null;
      wholeAbout: About | null;
      percent: Said;
    }
  /** Current, change and percentage against the year before (比上年增减). */
  | {
      kind: 'growth';
      about: About | null;
      /** What is spoken of: a label, an id of an indicator. */
      subject: string;
      current: Said | null;
      change: Said | null;
      prior: Said | null;
      /** Negative where its own word goes against `direction` (增加 … 下降). */
      percent: Said | null;
      /** `near` is 基本持平. */
      direction: 'up' | 'down' | 'flat' | 'near';
      place: Place;
    }
  /** Budget, final and the degree of completion (完成预算的 %), with the word that compares them. */
  | {
      kind: 'completion';
      about: About | null;
      subject: string;
      budget: Said | null;
      final: Said | null;
      percent: Said | null;
      /** What is said of the distance to the budget (决算数较预算数增加…), without its sign. */
      difference: Said | null;
      /** `near` is 基本持平, `differs` 存在差异, `reason` a reason given without a word of comparison. */
      word: 'flat' | 'near' | 'over' | 'under' | 'differs' | 'reason' | '';
      place: Place;
    }
  /** A whole and the parts that the same passage lists (其中). `open` where the list says 等 or 主要. */
  | {
      kind: 'list';
      about: About | null;
      label: string;
      whole: Said;
      parts: { label: string; said: Said }[];
      open: boolean;
    }
  /**
   * A path 类 / 款 / 项 in words: the names as marked (`''` where a level is not named) and the code each means, which may be
   * one of another level or another branch (`''` where none). `glossary` where the glossary explains it.
   */
  | {
      kind: 'path';
      names: readonly string[];
      codes: readonly string[];
      said: Said | null;
      place: Place;
      glossary: boolean;
    }
  /** Names listed as what a figure consists of, without amounts of their own; `code` is empty where the name is none of the list's. */
  | { kind: 'names'; about: About; items: readonly ({ label: string; code: string } & Place)[]; place: Place }
  /** A named rate or count of the performance section (政策知晓率 95%): what was reached. */
  | { kind: 'rate'; name: string; said: Said }
  /** Something about the document itself: `mark` is an id of ours, `printed` the few characters that show it. */
  | { kind: 'mark'; mark: string; printed: string; expected: string; place: Place; also: readonly Place[] };

/** Labels of ours for figures of performance sections: money said of projects there is no row of a statement. */
export const PERFORMANCE_LABELS = {
  allProjects: '全部项目自评',
  projectSpending: '专项项目支出',
  /** A list of the points of an evaluation form, its whole the 100 points there are. */
  points: '绩效指标分值',
} as const;
