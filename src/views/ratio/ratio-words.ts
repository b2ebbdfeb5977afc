import { compareDecimal } from '../../model/money.ts';
import { formatPercent } from '../../text/format.ts';
import { RATIO } from '../../text/messages/ratio.ts';
import type { TextLanguage } from '../../text/translate.ts';
import type { Text } from '../figure-table/words.ts';
import { reportName } from '../selection/report-label.ts';
import type { RatioFigures } from './ratio-data.ts';

/**
 * What the chart shows: between which shares the basic spending of the reports lies. Rows that do not add up are left out.
 * Who is lowest and highest is not named where the verdict forbids the order.
 */
export function ratioHeadline(
  figures: readonly RatioFigures[],
  whole: string,
  text: Text,
  language: TextLanguage,
  ranked = true,
): string {
  const shares = figures
    .flatMap(({ report, basicShare, mismatch }) =>
      basicShare.state === 'figure' && mismatch === null
        ? [{ county: reportName(report), share: basicShare.amount }]
        : [],
    )
    .sort((a, b) => compareDecimal(a.share, b.share));
  const low = shares[0];
  const high = shares.at(-1);
  if (!low || !high) return text(RATIO.headlineNone, { whole });
  const percent = (share: string): string => formatPercent(share, language);
  if (shares.length > 1 && percent(low.share) === percent(high.share)) {
    return text(RATIO.headlineSame, { whole, share: percent(low.share) });
  }
  if (shares.length > 1 && !ranked)
    return text(RATIO.headlineUnranked, { whole, low: percent(low.share), high: percent(high.share) });
  return shares.length === 1
    ? text(RATIO.headlineOne, { county: low.county, whole, share: percent(low.share) })
    : text(RATIO.headlineRange, {
        whole,
        low: percent(low.share),
        lowCounty: low.county,
        high: percent(high.share),
        highCounty: high.county,
      });
}

/** Where basic and project spending do not add up to the printed total: what they come to, beside it. */
export function mismatchWords(figures: readonly RatioFigures[], name: string, text: Text): string[] {
  return figures.flatMap(({ report, row, mismatch }) =>
    mismatch === null || row.total.state === 'missing'
      ? []
      : [
          text(RATIO.mismatch, {
            county: reportName(report),
            name,
            sum: { wan: mismatch },
            total: { wan: row.total.amount },
          }),
        ],
  );
}
