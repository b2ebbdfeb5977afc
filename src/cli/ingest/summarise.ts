import { describeFailure } from './describe-reading.ts';
import type { FileFailure, FileRead } from './read-one.ts';

/** Past so many files each gets one line, and their details are left to the package. */
const MANY = 20;
const MOST_REASONS = 20;

/** What was read, file by file: in full for a few, by their first line for many. */
export function describeRead(read: readonly FileRead[]): string[] {
  return read.flatMap(({ lines }) => (read.length > MANY ? lines.slice(0, 1) : lines));
}

/** The files that were not read, each with its reason. */
export function describeFailed(failed: readonly FileFailure[]): string[] {
  return failed.map(describeFailure);
}

/** How many of several files were read, read in part and not read, and why not; nothing for one file. */
export function summarise(read: readonly FileRead[], failed: readonly FileFailure[]): string[] {
  if (read.length + failed.length < 2) return [];
  const whole = read.filter(({ isWhole }) => isWhole).length;
  const reasons = new Map<string, { count: number; en: string }>();
  for (const { zh, en } of failed) reasons.set(zh, { count: (reasons.get(zh)?.count ?? 0) + 1, en });
  const most = [...reasons].sort(([, a], [, b]) => b.count - a.count);
  return [
    `共 ${read.length + failed.length} 个文件 / files`,
    `  全部读出 / read: ${whole}`,
    `  部分读出（有未能确定之处） / partly read (something is undecided): ${read.length - whole}`,
    `  未读取 / not read: ${failed.length}`,
    ...most.slice(0, MOST_REASONS).map(([zh, { count, en }]) => `    ${count} × ${zh} / ${en}`),
    ...(most.length > MOST_REASONS
      ? [`    …… 另有 ${most.length - MOST_REASONS} 种原因 / more reasons`]
      : []),
  ];
}
