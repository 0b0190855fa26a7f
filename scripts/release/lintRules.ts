/** A warning of the linter, and the package whose code it is about; `Brontekst` for the project's own. */
export interface Warning {
  code: string;
  package: string;
}

/** Warnings that concern code of a library; each is explained in docs/store/lint.md. */
export const knownWarnings: readonly Warning[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', package: 'preact' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', package: 'linkedom' },
];

/** The package that a source file belongs to. @param source path, relative or an address, as a source map has it */
export function packageOf(source: string): string {
  return source.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? 'Brontekst';
}

/** Whether a warning is among those that are known. */
export function isKnown(warning: Warning): boolean {
  return knownWarnings.some((known) => known.code === warning.code && known.package === warning.package);
}
