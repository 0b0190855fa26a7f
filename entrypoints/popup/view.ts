import type { PopupView, StepView } from '../../components/views.ts';
import type { Article } from '../../core/article/article.ts';
import { siteNamed, siteOf } from '../../core/sites/index.ts';
import { type FailureKind, type Inspection, type Step, steps, type TabState } from '../../extension/store/tabState.ts';

/** What the popup shows of a tab. Pure. */
export function popupView(inspection: Inspection): PopupView {
  return inspection.kind === 'known' ? knownView(inspection.state) : inspection;
}

/** A failure of the popup's own, outside any look-up. */
export function popupFailure(kind: FailureKind): PopupView {
  return { kind: 'failed', failure: { kind }, searchPage: null, candidates: [] };
}

function knownView({ address, reading, link, lookUp }: TabState): PopupView {
  if (reading.kind === 'unreadable') return { kind: 'not-an-article' };
  const { article, verdict } = reading;
  switch (lookUp.phase) {
    case 'working':
      return { kind: 'working', steps: stepViews(lookUp.step) };
    case 'compared':
      return { kind: 'compared', compared: lookUp.compared };
    case 'failed':
      return { kind: 'failed', failure: lookUp.failure, searchPage: lookUp.searchPage, candidates: lookUp.candidates };
    case 'idle':
      if (verdict.kind === 'translated-by-browser') return { kind: 'translated-by-browser' };
      if (verdict.kind === 'no-evidence')
        return { kind: 'native', title: article.title, canLookUp: mayBeTranslation(article) };
      return {
        kind: 'ask',
        host: originalHost(address, verdict.from),
        from: verdict.from,
        title: article.title,
        evidence: verdict.evidence,
        link,
      };
  }
}

function stepViews(current: Step): StepView[] {
  const at = steps.indexOf(current);
  return steps.map((step, index) => ({ step, state: index < at ? 'done' : index === at ? 'running' : 'waiting' }));
}

/** The host of the edition that is written in the original's language. */
function originalHost(address: string, language: string): string {
  const url = new URL(address);
  return siteOf(url)?.editions.find((edition) => edition.language === language)?.host ?? url.hostname;
}

/** An article in the original's own edition is no translation. */
function mayBeTranslation({ site, language }: Article): boolean {
  return siteNamed(site)?.translated.to === language;
}
