import { formatCount } from '../../../text/format.ts';
import { OWN_REPORTS } from '../../../text/messages/import.ts';
import { useLanguage, useText } from '../../shell/language.ts';

/** Gives a number of bytes in words, in KB or MB; nothing is less than 1 KB. */
export function useSize(): (bytes: number) => string {
  const text = useText();
  const language = useLanguage();
  return (bytes) => {
    const isLarge = bytes >= 2 ** 20;
    const count = Math.max(bytes === 0 ? 0 : 1, Math.round(bytes / (isLarge ? 2 ** 20 : 2 ** 10)));
    return text(isLarge ? OWN_REPORTS.megabytes : OWN_REPORTS.kilobytes, {
      count: formatCount(count, language),
    });
  };
}
