/** Gives a file to the person: the browser, or Teams on a computer, asks where or puts it among the downloads. */
export function saveFile(content: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the download has only been asked for.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
