import { shownHost } from '../../locales/shownHost.ts';
import { Icon } from '../Icon.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import type { PopupEvents, PopupView } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { CandidateList } from './CandidateList.tsx';
import { PasteOriginal } from './PasteOriginal.tsx';
import { type Remedy, remedies } from './remedies.ts';

type Failed = Extract<PopupView, { kind: 'failed' }>;

interface FailedViewProps {
  view: Failed;
  events: PopupEvents;
}

/** What happened, what the reader can do, and the means to do it. */
export function FailedView({ view, events }: FailedViewProps) {
  const words = useWords();
  const { failure, candidates } = view;
  const host = shownHost(failure.host ?? failure.address ?? view.searchPage ?? '');
  const offered = remedies[failure.kind];
  return (
    <div class="state">
      <div role="status">
        <p class="state__kicker">{words.say('popup.failed.title')}</p>
        <h1>{words.say(`failure.${failure.kind}.what`, { host })}</h1>
        <p class="state__text">{words.say(`failure.${failure.kind}.do`)}</p>
      </div>
      {candidates.length > 0 && (
        <CandidateList
          title={words.say('popup.candidates.title')}
          candidates={candidates}
          onPick={events.onPickCandidate}
        />
      )}
      <div class="actions">
        {offered.map((remedy) => (
          <RemedyAction key={remedy} remedy={remedy} isFirst={remedy === offered[0]} view={view} events={events} />
        ))}
      </div>
      {offered.includes('paste') && <PasteOriginal onChoose={events.onChooseOriginal} />}
    </div>
  );
}

interface RemedyActionProps extends FailedViewProps {
  remedy: Remedy;
  isFirst: boolean;
}

/** One remedy as a button or a link; null where the failure left nothing to open. */
function RemedyAction({ remedy, isFirst, view: { failure, searchPage }, events }: RemedyActionProps) {
  const words = useWords();
  const look = isFirst ? 'primary' : 'secondary';
  switch (remedy) {
    case 'retry':
      return (
        <button type="button" class={look} data-focus="retry" onClick={() => events.onRetry()}>
          <Icon name="reload" />
          {words.say('common.retry')}
        </button>
      );
    case 'grant':
      return (
        <button type="button" class={look} onClick={() => failure.host && events.onGrant(failure.host)}>
          {words.say('popup.permission.button')}
        </button>
      );
    case 'reload':
      return (
        <button type="button" class={look} data-focus="reload" onClick={() => events.onReload()}>
          <Icon name="reload" />
          {words.say('popup.reload.button')}
        </button>
      );
    case 'search':
      if (!searchPage) return null;
      return (
        <OutsideLink class={look} href={searchPage}>
          {words.say('popup.failed.search', { host: shownHost(searchPage) })}
        </OutsideLink>
      );
    case 'open':
      if (!failure.address) return null;
      return (
        <OutsideLink class={look} href={failure.address}>
          {words.say('popup.failed.openOriginal', { host: shownHost(failure.address) })}
        </OutsideLink>
      );
    case 'paste':
      return null;
  }
}
