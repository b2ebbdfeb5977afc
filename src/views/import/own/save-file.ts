/** Hands bytes to the browser as a download. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn at the latest; the address must outlive the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
