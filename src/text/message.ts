/** A visible string in both languages. `{name}` stands for a value; both languages have the same names. */
export type Message = { readonly zh: string; readonly en: string };

/**
 * An amount in 万元; it is written in the unit the reader chose. `signed` says a rise by its sign, `round` is a
 * bound and no figure: it is written without decimals. Null is written as nothing.
 */
export type Money = { readonly wan: string | null; readonly signed?: boolean; readonly round?: boolean };

/** Values for a message's `{name}` places: already formatted, or money. `{money}` needs none: it is the unit of money; nor do `{cny}` and `{wan}` of English sentences, see `aroundMoney`. */
export type MessageParams = Readonly<Record<string, string | number | Money>>;
