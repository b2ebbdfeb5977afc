import type { AidReport } from '../aid/aid-data.ts';
import type { RatioFigures } from '../ratio/ratio-data.ts';
import type { Structure } from '../structure/structure-data.ts';
import type { ThreePublicReport } from '../three-public/three-public-data.ts';

/** The figures of a chart, from which 对标 makes its lines once one department is marked as the reader's own. */
export type PeersSubject =
  | { kind: 'structure'; structure: Structure; isWhole: boolean }
  | { kind: 'ratio'; figures: readonly RatioFigures[] }
  | { kind: 'aid'; figures: readonly AidReport[] }
  | { kind: 'three_public'; figures: readonly ThreePublicReport[] };
