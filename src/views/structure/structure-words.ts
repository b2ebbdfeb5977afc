import type { Value } from '../../model/value.ts';
import type { Reading } from '../../state/view-state.ts';
import { formatPercent } from '../../text/format.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { CHART_FRAME } from '../../text/messages/chart-frame.ts';
import { STRUCTURE } from '../../text/messages/structure.ts';
import { FROM_TO, IN_UNIT } from '../../text/messages/units.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { formatReading } from '../figure/reading.ts';
import { reportName } from '../selection/report-label.ts';
import type { Structure, StructureCode, StructureReport } from './structure-data.ts';

type Text = (message: Message, params?: MessageParams) => string;

/** A class's name without the word every class ends in: 卫生健康支出 → 卫生健康. */
export function shortName(
  code: Pick<StructureCode, 'nameZh' | 'nameEn' | 'code'>,
  language: TextLanguage,
): string {
  if (language === 'en') return code.nameEn || code.nameZh;
  return code.code.length === 3 ? code.nameZh.replace(/支出$/, '') : code.nameZh;
}

const drawn = (value: Value): number => (value.state === 'figure' ? Number(value.amount) : NaN);

/** What the chart shows, from its figures: the largest part's range of shares, or the range of the wholes. */
export function structureHeadline(args: {
  structure: Structure;
  reading: Reading;
  whole: string;
  language: TextLanguage;
  text: Text;
}): string {
  const { structure, reading, whole, language, text } = args;
  const shown = structure.reports.filter((row) => row.missing === null);
  const first = shown[0];
  const top = structure.codes[0];
  if (!first) return text(STRUCTURE.headlineNone, { whole });
  const name = top ? shortName(top, language) : '';
  const where = ({ report }: StructureReport): { county: string; year: number } => ({
    county: reportName(report),
    year: report.fiscalYear,
  });
  if (reading === 'share' && top) {
    // The largest part of all may be disclosed by some of the reports only.
    const disclosing = shown.flatMap((row) => {
      const value = row.parts.find((part) => part.code === top.code)?.value;
      return value?.state === 'figure' ? [{ row, share: drawn(value) }] : [];
    });
    const percent = (share: number): string => formatPercent(share, language);
    const shares = disclosing.map(({ share }) => share);
    const low = percent(Math.min(...shares));
    const high = percent(Math.max(...shares));
    const only = disclosing.length === 1 ? disclosing[0] : undefined;
    if (only) return text(STRUCTURE.headlineOne, { ...where(only.row), name, whole, share: high });
    if (shares.length > 1 && shares.length < structure.reports.length) {
      return text(STRUCTURE.headlineSome, { name, whole, low, high, count: shares.length });
    }
    if (shares.length > 1) return text(STRUCTURE.headlineRange, { name, whole, low, high });
  }
  // A share of itself says nothing: what has no parts is said as an amount.
  const said = reading === 'share' ? 'amount' : reading;
  const values = shown
    .map((row) => (reading === 'share' ? row.whole : row.wholeRead))
    .sort((a, b) => drawn(a) - drawn(b));
  const written = (value: Value | undefined): string =>
    value?.state === 'figure' ? formatReading(value.amount, said, language, text) : '';
  const low = written(values[0]);
  const high = written(values[values.length - 1]);
  return values.length > 1
    ? text(STRUCTURE.headlineAmounts, {
        whole,
        range: text(IN_UNIT[said], { said: text(FROM_TO, { low, high }) }),
      })
    : text(STRUCTURE.headlineAmountOne, {
        ...where(first),
        whole,
        amount: text(IN_UNIT[said], { said: low }),
      });
}

/** 类, 款 or 项: what the parts of a code are. */
export function levelBelow(code: string): Message {
  if (code === '') return STRUCTURE.levelClass;
  return code.length === 3 ? STRUCTURE.levelSection : STRUCTURE.levelItem;
}

/**
 * Where the figures drawn are from. Reports that say them in prose are named, and what of them: all, the whole alone
 * (a table whose 合计 is blank), or some of the parts.
 */
export function structureSource(structure: Structure, text: Text, language: TextLanguage): string {
  const inProse = (value: Value): boolean =>
    value.state === 'figure' && (value.origin === 'narrative' || value.origin === 'chart');
  const groups: { message: Message; counties: string[] }[] = [
    { message: CHART_FRAME.fromProse, counties: [] },
    { message: STRUCTURE.wholeFromProse, counties: [] },
    { message: STRUCTURE.partsFromProse, counties: [] },
  ];
  for (const { report, whole, parts } of structure.reports) {
    const own = parts.filter((part) => part.code !== '' && part.amount.state === 'figure');
    const said = own.filter((part) => inProse(part.amount)).length;
    if (!inProse(whole) && said === 0) continue;
    const group = said < own.length ? (said === 0 ? 1 : 2) : inProse(whole) ? 0 : 2;
    groups[group]?.counties.push(reportName(report));
  }
  return [
    text(CHART_FRAME.fromStatements),
    ...groups.flatMap(({ message, counties }) =>
      counties.length > 0 ? [text(message, { list: counties.join(language === 'zh' ? '、' : ', ') })] : [],
    ),
  ].join(language === 'zh' ? '；' : '; ');
}
