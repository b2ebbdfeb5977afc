/** A visible string in both languages. `{name}` stands for a value; both languages have the same names. */
export type Message = { readonly zh: string; readonly en: string };

/** Values for a message's `{name}` places, already formatted. */
export type MessageParams = Readonly<Record<string, string | number>>;
