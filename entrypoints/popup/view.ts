import type { PopupView, StepView } from '../../components/views.ts';
import { siteOf } from '../../core/article/sites/index.ts';
import { type Inspection, type Step, steps, type TabState } from '../../extension/tabState.ts';

/** What the popup shows of a tab. Pure. */
export function popupView(inspection: Inspection): PopupView {
  return inspection.kind === 'known' ? knownView(inspection.state) : inspection;
}

/** Whether opening the popup is the asking: a translated article that nothing was looked up for yet. */
export function isWaiting(inspection: Inspection): boolean {
  return popupView(inspection).kind === 'ask';
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
      if (verdict.kind === 'no-evidence') return { kind: 'native', title: article.title };
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
  const { hostname } = new URL(address);
  const editions = Object.entries(siteOf(new URL(address))?.editions ?? {});
  return editions.find(([, spoken]) => spoken === language)?.[0] ?? hostname;
}
