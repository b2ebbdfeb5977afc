import { useEffect, useState } from 'react';
import { searchCounties } from './search-counties.ts';
import type { FoundCounty } from './search-counties.ts';

/** What a search for counties gave; `found` null while it is under way. */
export type Counties = { found: readonly FoundCounty[] | null; failure: string | null };

/** The counties for what was typed; of several searches the last one counts. */
export function useCounties(query: string): Counties {
  const [known, setKnown] = useState<Counties & { query: string }>({ query: '', found: [], failure: null });
  useEffect(() => {
    let wanted = true;
    searchCounties(query).then(
      (found) => wanted && setKnown({ query, found, failure: null }),
      (error: unknown) =>
        wanted &&
        setKnown({ query, found: [], failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [query]);
  return known.query === query ? known : { found: null, failure: null };
}
