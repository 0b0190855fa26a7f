import { sayFigure } from '../../figures/saying/sayFigure.ts';
import type { Language } from '../../languages/language.ts';
import type { Pairing } from '../comparison.ts';

/**
 * Adds to a pairing that does not agree what the original's figure is in the notation of the translation's language, so
 * that its readers can tell: '2,3 miljard dollar' is '2.3 billion US dollars'. Not where that is how it stands.
 */
export function withSaid(pairing: Pairing, language: Language): Pairing {
  if (pairing.status === 'same' || pairing.original === null) return pairing;
  const said = sayFigure(pairing.original, language);
  return said === null || folded(said) === folded(pairing.original.text) ? pairing : { ...pairing, said };
}

function folded(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
