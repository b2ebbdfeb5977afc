/** The address of the page as it stands: the link that a person would send, to be copied. */
export const pageLink = (): string => location.href;
