import { useCallback } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { translate } from '../../text/translate.ts';
import type { TextLanguage } from '../../text/translate.ts';

/** The language of the page. */
export function useLanguage(): TextLanguage {
  return useViewState()[0].language;
}

/** Gives the text of a message in the language of the page. Keeps its identity until the language changes. */
export function useText(): (message: Message, params?: MessageParams) => string {
  const language = useLanguage();
  return useCallback((message, params) => translate(message, language, params), [language]);
}
