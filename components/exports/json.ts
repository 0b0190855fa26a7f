import type { Exported } from './exported.ts';
import { type ExportFile, fileNameOf } from './exportFile.ts';

/** Version of the file's form. */
const VERSION = 1;

/**
 * The whole comparison for programs, whatever the settings hide: both articles, and figures and findings in the form of
 * the engine's batch interface.
 */
export function jsonFile(exported: Exported): ExportFile {
  const { compared, address } = exported;
  const { comparison, texts, original } = compared;
  const content = {
    version: VERSION,
    translation: { address, ...texts.translation },
    original: { address: original.address, proof: original.proof, ...texts.original },
    unrelated: comparison.unrelated,
    figures: comparison.figures,
    findings: comparison.findings,
    sentences: comparison.sentences,
    beads: comparison.beads,
  };
  return {
    name: fileNameOf(exported, 'json'),
    type: 'application/json',
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}
