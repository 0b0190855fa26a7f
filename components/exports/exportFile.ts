import type { Exported } from './exported.ts';

/** A file to be handed to the reader. */
export interface ExportFile {
  name: string;
  /** MIME type. */
  type: string;
  text: string;
}

/** Longer titles are cut, so that every file system takes the name. */
const LONGEST = 60;

/** A name for a file of this comparison: its title in letters, digits and hyphens that every system takes. */
export function fileNameOf({ compared }: Exported, ending: string): string {
  const title = compared.texts.translation.title ?? '';
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const name = ['brontekst', ...words].join('-').slice(0, LONGEST).replace(/-$/, '');
  return `${name}.${ending}`;
}
