import type { Sql, SqlValue } from './db.ts';

function isSql(value: SqlValue | Sql): value is Sql {
  return typeof value === 'object' && value !== null;
}

/**
 * Builds a query from a template. A plain value becomes one `?` and is bound, never pasted; a nested {@link Sql} is
 * spliced in with its own values in order. Throws where the template holds a `?`.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql {
  // A `?` of the template's own could not be told from a bound value's.
  if (strings.some((part) => part.includes('?')))
    throw new RangeError('a template may not hold a question mark');
  let text = strings[0] ?? '';
  const params: SqlValue[] = [];
  values.forEach((value, index) => {
    if (isSql(value)) {
      text += value.text;
      params.push(...value.params);
    } else {
      text += '?';
      params.push(value);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, params };
}

/** `?, ?, ?` for `IN (…)`, one bound value each. An empty list is `NULL`, which is in no row. */
export function sqlList(values: readonly SqlValue[]): Sql {
  if (values.length === 0) return sql`NULL`;
  return { text: values.map(() => '?').join(', '), params: [...values] };
}

/** Fragments with `separator` between them; the separator is written by us, never data. */
export function sqlJoin(parts: readonly Sql[], separator: ', ' | ' UNION ALL ' | ' AND '): Sql {
  return {
    text: parts.map((part) => part.text).join(separator),
    params: parts.flatMap((part) => part.params),
  };
}

/** A quoted name; throws where `name` is not one of `allowed`, so that a name is never made of data. */
export function ident(name: string, allowed: readonly string[]): Sql {
  if (!allowed.includes(name)) throw new RangeError(`not a known name: ${JSON.stringify(name)}`);
  return { text: `"${name.replaceAll('"', '""')}"`, params: [] };
}
