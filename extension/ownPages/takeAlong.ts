import { download } from './download.ts';

/** Ways to take a comparison along from a page of its own. */
export const takeAlong = {
  /** Resolves to whether the text could be copied. */
  onCopy: (text: string): Promise<boolean> =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  onDownload: (file: Parameters<typeof download>[1]): void => download(document, file),
  onPrint: (): void => print(),
};
