import type { Value } from '../../model/value.ts';
import type { ThreePublicRow } from '../../queries/rows.ts';
import type { LedgerNode, LedgerTree } from '../node.ts';
import type { TreeColumn } from './build-tree.ts';

/** A column of the 三公 table: one report's 预算 or 决算. */
export type ThreePublicColumn = TreeColumn & { phase: 'budget' | 'final' };

/**
 * 三公 has measures for rows: 因公出国（境）费, 公务用车 (购置 and 运行维护 below it) and 公务接待费 add up to 合计; 会议费 and 培训费 stand
 * beside it and are never added.
 */
export function threePublicTree(
  rows: readonly ThreePublicRow[],
  columns: readonly ThreePublicColumn[],
  nameOf: (measure: string) => { nameZh: string; nameEn: string },
): LedgerTree {
  const byKey = new Map(rows.map((row) => [`${row.reportId}|${row.measure}`, row]));
  const node = (
    measure: string,
    kind: LedgerNode['kind'],
    level: number,
    below: string[] = [],
  ): LedgerNode => ({
    id: `measure:${measure}`,
    kind,
    code: '',
    ...nameOf(measure),
    printedLabels: [],
    level,
    values: Object.fromEntries(
      columns.map((column): [string, Value] => [
        column.id,
        byKey.get(`${column.reportId}|${measure}`)?.[column.phase] ?? {
          state: 'missing',
          reason: column.absent,
        },
      ]),
    ),
    children: below.map((child) => node(child, 'item', level + 1)),
  });
  return {
    nodes: [
      node('abroad', 'item', 1),
      node('vehicle', 'item', 1, ['vehicle_purchase', 'vehicle_operation']),
      node('reception', 'item', 1),
      node('conference', 'memo', 1),
      node('training', 'memo', 1),
    ],
    total: node('total', 'item', 1),
  };
}
