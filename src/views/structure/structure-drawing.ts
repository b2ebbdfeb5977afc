import type { StructureChart } from '../../charts/structure-option.ts';
import { toDrawing } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
import type { Reading } from '../../state/view-state.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { MISSING_REASONS } from '../../text/messages/missing.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { formatReading, readingUnit } from '../figure/reading.ts';
import { reportDetail, reportTitle } from '../selection/report-label.ts';
import type { Structure } from './structure-data.ts';

type Text = (message: Message, params?: MessageParams) => string;

/** The structure as its chart draws it. Shares are drawn against their whole, so every bar with figures is full; `own` marks a county. */
export function chartOf(
  structure: Structure,
  reading: Reading,
  language: TextLanguage,
  text: Text,
  own = '',
): StructureChart {
  const written = (value: Value): string => {
    if (value.state === 'missing') return '';
    // The unit stands in the subtitle, so that a narrow part can still carry its figure.
    return formatReading(value.amount, reading, language, text).replace('%', '');
  };
  // Behind a bar of shares stands the amount that they are of.
  const totalReading = reading === 'share' ? 'amount' : reading;
  const rows = structure.reports.map((row) => {
    const total = reading === 'share' ? row.whole : row.wholeRead;
    return {
      title: reportTitle(row.report, own),
      detail: reportDetail(row.report, text, own),
      total: total.state === 'figure' ? formatReading(total.amount, totalReading, language, text) : '',
      totalNote: total.state === 'figure' ? text(readingUnit(totalReading)) : '',
      missing: row.missing === null ? null : text(MISSING_REASONS[row.missing]),
      parts: row.parts.flatMap(({ code, value }) =>
        value.state === 'figure' && toDrawing(value.amount) > 0
          ? [{ code, size: toDrawing(value.amount), text: written(value) }]
          : [],
      ),
    };
  });
  const sizes = rows.map((row) => row.parts.reduce((sum, part) => sum + part.size, 0));
  return {
    codes: [...structure.codes.map(({ code }) => code), ''],
    rows,
    max: reading === 'share' ? 100 : Math.max(...sizes, 0),
  };
}
