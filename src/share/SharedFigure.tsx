import type { ReactNode } from 'react';
import type { Value } from '../model/value.ts';
import { MISSING_MARKS, MISSING_REASONS } from '../text/messages/missing.ts';
import { formatReading } from '../views/figure/reading.ts';
import type { FigureReading } from '../views/figure/reading.ts';
import { useLanguage, useText } from '../views/shell/language.ts';

/** In the place of a figure that opens its source: the figure as it is written, or why there is none. */
export function Figure(props: { value: Value; reading?: FigureReading; suffix?: string }): ReactNode {
  const { value, reading = 'amount', suffix = '' } = props;
  const text = useText();
  const language = useLanguage();
  if (value.state === 'missing') {
    return <span title={text(MISSING_REASONS[value.reason])}>{text(MISSING_MARKS[value.reason])}</span>;
  }
  return (
    <data value={value.amount}>
      {formatReading(value.amount, reading, language, text)}
      {suffix}
    </data>
  );
}
