import type { PopupView, StepView } from '../../components/views.ts';
import type { Article } from '../../core/article/article.ts';
import { mannerOf } from '../../core/detection/manner.ts';
import type { Verdict } from '../../core/detection/verdict.ts';
import { namedVersions } from '../../core/originals/namedVersions.ts';
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

function knownView(state: TabState): PopupView {
  const { address, reading, link, lookUp, readAlong } = state;
  if (reading.kind === 'unreadable') return { kind: 'not-an-article' };
  const { article, verdict } = reading;
  const failure = lookUp.phase === 'failed' && lookUp.failure.isOfKept ? lookUp.failure.kind : null;
  const isOpen = lookUp.phase === 'idle' || lookUp.phase === 'failed';
  if (failure !== null || (article.site === null && isOpen)) return anyPageView(article, verdict, failure);
  switch (lookUp.phase) {
    case 'working':
      return { kind: 'working', steps: stepViews(lookUp.step) };
    case 'compared':
      return { kind: 'compared', compared: lookUp.compared, ...(readAlong && { isReadingAlong: readAlong }) };
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
        manner: mannerOf(article, siteNamed(article.site)),
        title: article.title,
        evidence: verdict.evidence,
        link,
      };
  }
}

function anyPageView(article: Article, verdict: Verdict, failure: FailureKind | null): PopupView {
  if (verdict.kind === 'translated-by-browser') return { kind: 'translated-by-browser' };
  const from = verdict.kind === 'machine-translated' ? verdict.from : null;
  const { evidence } = verdict;
  return {
    kind: 'any-page',
    title: article.title,
    translated: from === null ? null : { from, manner: mannerOf(article, siteNamed(article.site)), evidence },
    versions: namedVersions(article, from),
    failure,
  };
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
