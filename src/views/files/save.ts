/** Hands a file to the browser, which asks or saves as it does with any download. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn at the latest; the address must outlive the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
