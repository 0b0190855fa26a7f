/** A browser may fetch the file a while after the click, such as when it asks where to put it. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a file to the reader, as the browser hands over any download. `type` is its MIME type. */
export function download(document: Document, { name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
