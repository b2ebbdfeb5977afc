import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
import { SMALL_BASE_WAN } from '../../queries/changes.ts';
import { formatSigned } from '../../text/format.ts';
import type { Money } from '../../text/message.ts';
import { CHANGES } from '../../text/messages/changes.ts';
import { RESTATED } from '../../text/messages/restated.ts';
import { changeReason } from '../../text/messages/reasons.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import type { ChangeRow, ReportRow } from '../../queries/rows.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { listOf } from '../figure-table/words.ts';
import type { Text } from '../figure-table/words.ts';
import { reportName } from '../selection/report-label.ts';
import { changeOf, percentDiffers, truePercent } from './changes-data.ts';
import type { SpendingChange } from './changes-data.ts';

/** A percentage with its sign: `−85.1%`. */
export function signedPercent(percent: string, language: TextLanguage, digits = 1): string {
  return `${formatSigned(percent, language, digits)}%`;
}

/** What the chart shows: how many rose and fell, and the largest change by percentage. A small base is not ranked. */
export function changesHeadline(
  figures: readonly SpendingChange[],
  text: Text,
  language: TextLanguage,
): string {
  const said = figures.flatMap(({ report, row }) => (row ? [{ county: reportName(report), row }] : []));
  const ranked = said
    .flatMap(({ county, row }) => {
      const percent = truePercent(row);
      return percent === null || row.smallBase ? [] : [{ county, percent }];
    })
    .sort((a, b) => compareDecimal(b.percent.replace('-', ''), a.percent.replace('-', '')));
  const first = said[0];
  const top = ranked[0];
  if (!first) return text(CHANGES.headlineNone);
  const change = { wan: changeOf(first.row), signed: true };
  if (!top) return text(CHANGES.headlineSmall, { county: first.county, change });
  const percent = signedPercent(top.percent, language);
  if (said.length === 1) return text(CHANGES.headlineOne, { county: first.county, change, percent });
  const down = said.filter(({ row }) => compareDecimal(changeOf(row), '0') < 0).length;
  const up = said.filter(({ row }) => compareDecimal(changeOf(row), '0') > 0).length;
  const message = up === 0 ? CHANGES.headlineDown : down === 0 ? CHANGES.headlineUp : CHANGES.headlineBoth;
  return text(message, { down, up, county: top.county, percent });
}

/** The wording of a stated reason. */
export function reasonWords(reason: string, text: Text): string {
  return text(changeReason(reason) ?? CHANGES.noReason);
}

/** Why there is no year before. */
export function absentWords(report: ReportRow, text: Text): string {
  return text(report.firstYear ? CHANGES.firstYear : CHANGES.notSaid);
}

/** What must be said beside the chart: wrong percentages, small bases, a total that is not the year's spending. */
export function changesCaveats(
  figures: readonly SpendingChange[],
  totals: readonly { reportId: string; expenditure: Value }[],
  text: Text,
  language: TextLanguage,
): string[] {
  const wrong = figures.flatMap(({ report, row }) => {
    const computed = row && percentDiffers(row) ? truePercent(row) : null;
    return row?.percentPrinted && computed !== null
      ? [
          text(CHANGES.wrongPercent, {
            county: reportName(report),
            printed: signedPercent(row.percentPrinted, language, 2),
            computed: signedPercent(computed, language, 2),
          }),
        ]
      : [];
  });
  const other = figures.flatMap(({ report, row }) => {
    const total = totals.find((known) => known.reportId === report.reportId)?.expenditure;
    if (!row || row.amount === null || total?.state !== 'figure') return [];
    const off = subtractDecimal(row.amount, total.amount).replace('-', '');
    if (compareDecimal(off, '0.01') <= 0) return [];
    return [
      text(CHANGES.otherTotal, {
        county: reportName(report),
        amount: { wan: row.amount },
        total: { wan: total.amount },
      }),
    ];
  });
  const restated = figures.flatMap(({ report, row }) => {
    if (!row?.earlier?.isRestated) return [];
    const { prior, earlier, difference } = row.earlier;
    const amount = (value: Value): Money => ({ wan: value.state === 'figure' ? value.amount : null });
    return [
      text(RESTATED.restated, {
        county: reportName(report),
        year: report.fiscalYear,
        prior: amount(prior),
        earlier: amount(earlier),
        difference: { wan: difference, signed: true },
      }),
    ];
  });
  const real = figures.filter(({ row }) => row?.earlier).map(({ report }) => reportName(report));
  const small = figures
    .filter(({ rows }) => rows.some((row) => row.smallBase))
    .map(({ report }) => reportName(report));
  return [
    ...restated,
    ...wrong,
    ...other,
    ...(real.length > 0 ? [text(RESTATED.realPrior, { list: listOf(real, language) })] : []),
    ...(small.length > 0
      ? [
          text(CHANGES.smallBaseNote, {
            base: { wan: SMALL_BASE_WAN, round: true },
            list: listOf(small, language),
          }),
        ]
      : []),
  ];
}

/** The statement, row and column that a change is of. */
export function itemName(
  row: Pick<ChangeRow, 'statement' | 'code' | 'measure' | 'nameZh' | 'nameEn'>,
  text: Text,
  language: TextLanguage,
): string {
  const name = language === 'zh' ? row.nameZh : row.nameEn || row.nameZh;
  return [
    text(STATEMENT_NAMES[row.statement]),
    `${row.code} ${name}`.trim(),
    text(MEASURE_NAMES[row.measure]),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
