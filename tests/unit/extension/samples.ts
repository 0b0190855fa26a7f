import type { Article } from '../../../core/article/article.ts';
import type { Comparison, Finding, Pairing, PairingStatus, Side } from '../../../core/comparison/comparison.ts';
import type { Compared } from '../../../extension/store/tabState.ts';

export const article: Article = {
  address: 'https://www.techzine.eu/news/infrastructure/37021/quorline-grows/',
  site: 'techzine',
  language: 'en',
  title: 'Quorline grows',
  paragraphs: ['Quorline grew by 9 percent.'],
  notices: [],
  publishedAt: null,
  modifiedAt: null,
  links: [],
  tags: [],
  pictures: [],
  cut: null,
  declarations: { htmlLanguage: 'en', alternates: [], machineTranslatedFrom: [], translationOf: [] },
};

const side: Side = { kind: 'percent', text: '9 percent', start: 17, end: 26, value: '9', paragraph: 0 };

export function pairing(status: PairingStatus): Pairing {
  return { status, certainty: 'certain', original: side, translation: side, reason: { key: 'reason.figure.same' } };
}

export function finding(of: Finding['side']): Finding {
  const passage = { text: 'Quorline', paragraph: 0, start: 0, end: 8 };
  return {
    kind: 'contradiction',
    certainty: 'certain',
    side: of,
    original: passage,
    translation: passage,
    reason: { key: 'reason.contradiction.both', values: { word: 'higher', first: '1', second: '2' } },
  };
}

export function compared(figures: Pairing[], findings: Finding[]): Compared {
  const comparison: Comparison = {
    unrelated: false,
    figures,
    findings,
    sentences: { original: [], translation: [] },
    beads: [],
  };
  const text = { language: 'en', paragraphs: article.paragraphs };
  return {
    original: {
      address: 'https://www.techzine.nl/nieuws/1/x.html',
      title: '',
      publishedAt: null,
      modifiedAt: null,
      proof: 'original',
      reasons: [],
    },
    others: [],
    comparison,
    texts: { original: { ...text, language: 'nl' }, translation: text },
    cuts: { original: null, translation: null },
    dismissed: [],
  };
}
