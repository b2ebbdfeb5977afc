import type { Message } from '../../text/message.ts';
import { ENGINE } from '../../text/messages/shell.ts';
import { translate } from '../../text/translate.ts';
import { failedState, isKnownFailure } from '../data/engine-state.ts';

/** What a failed question tells a reader, in both languages: what is wrong, what still works and what to do. */
export function errorMessage(error: Error): Message {
  if (!isKnownFailure(error)) return ENGINE.queryFailed;
  const { reason, file } = failedState(error, []);
  return failureMessage(reason, file);
}

/** The wording of a failure of the database or of a data file. */
export function failureMessage(reason: string | null, file: string | null): Message {
  const key =
    reason === 'no_webassembly' || reason === 'data_missing' || reason === 'data_damaged' ? reason : null;
  const message = ENGINE[key ?? 'engine_not_loaded'];
  const params = { file: file ?? '' };
  return { zh: translate(message, 'zh', params), en: translate(message, 'en', params) };
}
