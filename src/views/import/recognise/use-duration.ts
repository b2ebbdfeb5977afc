import { OCR } from '../../../text/messages/ocr.ts';
import { useText } from '../../shell/language.ts';

/** Seconds in words: to five seconds below a minute and a half, to a minute above. */
export function useDuration(): (seconds: number) => string {
  const text = useText();
  return (seconds) =>
    seconds < 90
      ? text(OCR.seconds, { count: Math.max(5, Math.ceil(seconds / 5) * 5) })
      : text(OCR.minutes, { count: Math.ceil(seconds / 60) });
}
