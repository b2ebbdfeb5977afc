/** A change of a URL key's meaning: since when, why, and how an older link is read. Pure, applied oldest first. */
export type UrlMigration = {
  /** ISO date from which links are written the new way. */
  date: string;
  why: string;
  migrate: (path: string, query: URLSearchParams) => { path: string; query: URLSearchParams };
};

/** Every change of a key's meaning. Never edit an entry: links are for ever. */
export const URL_MIGRATIONS: readonly UrlMigration[] = [
  {
    date: '2026-11-22',
    why: 'Yuan was a reading of an amount, `r=yuan`; it is a unit of money, `u`, whatever the reading.',
    migrate: (path, query) => {
      if (query.get('r') !== 'yuan') return { path, query };
      const migrated = new URLSearchParams(query);
      migrated.set('r', 'amount');
      migrated.set('u', 'yuan');
      return { path, query: migrated };
    },
  },
];

/** An old link as it would be written today. */
export function migrateUrl(
  path: string,
  query: URLSearchParams,
  migrations: readonly UrlMigration[] = URL_MIGRATIONS,
): { path: string; query: URLSearchParams } {
  return [...migrations]
    .sort((a, b) => a.date.localeCompare(b.date))
    .reduce((link, { migrate }) => migrate(link.path, link.query), { path, query });
}
