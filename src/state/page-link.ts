/** The address of the page as it stands: the link that a person would send, to be copied. */
export const pageLink = (): string => location.href;

/** The address of a file of the site, given beside its page. */
export const beside = (file: string): string => new URL(file, document.baseURI).href;

/** Whether the page was opened from a disk, where nobody else can follow a link to it. */
export const isOnDisk = (): boolean => location.protocol === 'file:';
