import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { aidOption, aidPart } from '../../charts/aid-option.ts';
import type { AidRow } from '../../charts/aid-option.ts';
import { Chart } from '../../charts/Chart.tsx';
import { AID_CODE } from '../../queries/aid-codes.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { formatPercent } from '../../text/format.ts';
import { AID } from '../../text/messages/aid.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { MISSING_MARKS } from '../../text/messages/missing.ts';
import { RATIO } from '../../text/messages/ratio.ts';
import { UNITS } from '../../text/messages/units.ts';
import { ChartFrame } from '../chart-frame/ChartFrame.tsx';
import { formatReading, readingUnit } from '../figure/reading.ts';
import { denominatorWords, joinClauses, missingWords, sourceWords } from '../figure-table/words.ts';
import { reportDetail, reportTitle } from '../selection/report-label.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { AidTable } from './AidTable.tsx';
import type { AidReport } from './aid-data.ts';
import { BOOKING_WORDS, aidCaveats, aidHeadline } from './aid-words.ts';

/** Medical aid of each department, by item, in the reading in use. */
export function AidChart({ figures }: { figures: readonly AidReport[] }): ReactNode {
  const [{ reading, aid, basis, own }] = useViewState();
  const { reports } = useSelection();
  const text = useText();
  const language = useLanguage();
  const codes = useMemo(() => itemCodes(figures), [figures]);
  const rows = useMemo(
    () =>
      figures.map(({ report, items, amount, value, booking }): AidRow => {
        const write = (read: string): string => formatReading(read, reading, language, text).replace('%', '');
        // The share stands behind the bar, as the amount it is of stands in the margin.
        const shown = reading === 'share' ? amount : value;
        const booked = text(BOOKING_WORDS[booking]);
        const end =
          value.state === 'missing'
            ? missingWords(value.reason, text)
            : reading === 'share'
              ? `${formatPercent(value.amount, language)} · ${booked}`
              : booked;
        return {
          title: reportTitle(report, own),
          detail: reportDetail(report, text, own),
          total:
            shown.state === 'figure'
              ? formatReading(shown.amount, reading === 'share' ? 'amount' : reading, language, text)
              : text(MISSING_MARKS[shown.reason]),
          totalNote:
            shown.state === 'figure' ? text(reading === 'share' ? UNITS.money : readingUnit(reading)) : '',
          pieces: items.flatMap(({ code, value: read }) =>
            read.state === 'figure' ? [{ code, amount: read.amount, text: write(read.amount) }] : [],
          ),
          end,
        };
      }),
    [figures, reading, own, text, language],
  );
  const build = useCallback(
    (width: number, dense?: boolean) => aidOption(codes, rows, width, dense),
    [codes, rows],
  );
  const name = (code: string): string => {
    if (code === '') return text(AID.rest);
    // Every code drawn is an item's of some report: the answer has its name, the whole official list is not needed.
    const row = figures.flatMap(({ items }) => items).find((item) => item.code === code)?.row;
    return `${code} ${(language === 'zh' ? row?.nameZh : row?.nameEn || row?.nameZh) ?? ''}`.trim();
  };
  const whole = text(basis === 'all' ? RATIO.wholeAll : RATIO.wholeGeneral);
  const unit = reading === 'share' ? text(AID.unitShare, { whole }) : text(readingUnit(reading));
  const headline = aidHeadline(figures, reading, text, language);
  return (
    <ChartFrame
      headline={headline}
      subtitle={text(AID.subtitle, {
        reading: text(AID[aid]),
        unit,
        statement: text(STATEMENT_NAMES[basis === 'all' ? 'expenditure' : 'general_budget']),
      })}
      source={sourceWords(
        figures.map(({ report, amount }) => ({ report, value: amount })),
        text,
        language,
      )}
      legend={codes.map((code, index) => {
        const { colour, decal } = aidPart(code, index);
        return { label: name(code), colour, pattern: decal === 'none' ? undefined : decal };
      })}
      peers={{ kind: 'aid', figures }}
      caveats={[
        ...aidCaveats(figures, reading, text, language),
        ...(aid === 'wide' && basis === 'general' ? [text(AID.lotteryGeneral)] : []),
        ...denominatorWords(reports, reading, text, language),
      ]}
      chart={
        <Chart
          build={build}
          label={`${headline} ${joinClauses(
            rows.map((row) => [row.title, row.total, row.end].join(' ')),
            language,
          )}`}
        />
      }
      table={<AidTable figures={figures} codes={codes} nameOf={name} caption={headline} />}
    />
  );
}

/** Items in the order of their codes, lottery money behind them, what is not broken down last. */
function itemCodes(figures: readonly AidReport[]): string[] {
  const codes = [...new Set(figures.flatMap(({ items }) => items.map(({ code }) => code)))];
  return codes.sort((a, b) => {
    const rank = (code: string): number => (code === '' ? 2 : code.startsWith(AID_CODE) ? 0 : 1);
    return rank(a) - rank(b) || a.localeCompare(b);
  });
}
