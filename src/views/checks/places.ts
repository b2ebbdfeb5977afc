import type { Term } from '../../model/check.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { CHECKS } from '../../text/messages/checks.ts';

/** `本年支出合计 606.81（第 122 行）；…`: each figure by name, as printed, and where it stands. */
export function placesOf(
  terms: readonly Term[],
  say: (message: Message, params?: MessageParams) => string,
): string {
  const said = terms.map((term) => {
    const what = [term.label, term.printed].filter((part) => part !== '').join(' ');
    if (term.sourceLine === null) return what;
    const where =
      term.sourcePage === null
        ? say(CHECKS.line, { line: term.sourceLine })
        : say(CHECKS.pageLine, { page: term.sourcePage, line: term.sourceLine });
    return say(CHECKS.placed, { what, where });
  });
  return [...new Set(said)].join(say(CHECKS.between));
}
