import { useMemo } from 'react';
import { useViewState } from '../../state/use-view-state.ts';
import { textIn } from '../../text/translate.ts';
import type { Text, TextLanguage } from '../../text/translate.ts';

/** The language of the page. */
export function useLanguage(): TextLanguage {
  return useViewState()[0].language;
}

/** Gives the text of a message in the language and the unit of money of the page. Keeps its identity until one of them changes. */
export function useText(): Text {
  const [{ language, unit }] = useViewState();
  return useMemo(() => textIn(language, unit), [language, unit]);
}
