/** The address of a file of the site, given beside its page. */
export const beside = (file: string): string => new URL(file, document.baseURI).href;

/** Whether the page was opened from a disk, where nobody else can follow a link to it. */
export const isOnDisk = (): boolean => location.protocol === 'file:';

/**
 * The address of the page as it stands: the link that a person would send, to be copied. On a disk it is the file's name
 * alone: where it lies there tells of the reader, and is of no use to anybody else.
 */
export const pageLink = (): string =>
  isOnDisk() ? location.href.slice(location.pathname.lastIndexOf('/') + 1 + 'file://'.length) : location.href;
