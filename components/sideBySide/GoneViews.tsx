import type { Failure, FailureKind } from '../../extension/store/tabState.ts';
import { shownHost } from '../../locales/shownHost.ts';
import type { Words } from '../../locales/words.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import { Notice } from '../popup/Notice.tsx';
import type { SideBySideEvents, SideBySideView } from '../views.ts';
import { useWords } from '../wordsContext.ts';

type Again = Extract<SideBySideView, { kind: 'again' }>;

interface AgainViewProps {
  view: Again;
  events: SideBySideEvents;
}

/** What trying again may help against; its sentence in the catalogue says how. */
const PASSING: FailureKind[] = [
  'offline',
  'timed-out',
  'rate-limited',
  'server-error',
  'cancelled',
  'permission-missing',
];

/** A comparison that is no longer kept, and the button that makes it again: opening the page asks nobody. */
export function AgainView({ view: { address, failed }, events }: AgainViewProps) {
  const words = useWords();
  const host = shownHost(new URL(address).host);
  const missing = failed?.failure.kind === 'permission-missing' ? failed.failure.host : undefined;
  return (
    <Notice
      title={words.say(failed ? 'sideBySide.failed.title' : 'sideBySide.again.title')}
      text={failed ? failureText(failed, host, words) : words.say('sideBySide.again.text', { host })}
    >
      {missing === undefined ? (
        <button type="button" class="primary" onClick={() => events.onLookUpAgain()}>
          {words.say('sideBySide.again.button')}
        </button>
      ) : (
        <button type="button" class="primary" onClick={() => events.onGrant(missing)}>
          {words.say('options.sites.grant')}
        </button>
      )}
      <OutsideLink href={address}>{words.say('sideBySide.openArticle')}</OutsideLink>
    </Notice>
  );
}

/** What happened, and what to do about it on this page. */
function failureText({ failure, of }: NonNullable<Again['failed']>, host: string, words: Words): string {
  const what = whatHappened(failure, of, host, words);
  if (failure.kind === 'permission-missing') return `${what} ${words.say('popup.permission.text')}`;
  const remedy = PASSING.includes(failure.kind)
    ? words.say(`failure.${failure.kind}.do`)
    : words.say('sideBySide.failed.do');
  return `${what} ${remedy}`;
}

function whatHappened({ kind, host }: Failure, of: 'translation' | 'original', other: string, words: Words): string {
  const place = host === undefined ? other : shownHost(host);
  const isOfPage = !PASSING.includes(kind) || kind === 'offline';
  if (of === 'translation' && isOfPage) return words.say('sideBySide.failed.article', { host: place });
  return words.say(`failure.${kind}.what`, { host: place });
}

/** The comparison is being made again. */
export function LookingView({ onCancel }: Pick<SideBySideEvents, 'onCancel'>) {
  const words = useWords();
  return (
    <div class="state">
      <div role="status">
        <h1 class="state__loading">{words.say('sideBySide.looking')}</h1>
      </div>
      <button type="button" class="secondary" onClick={() => onCancel()}>
        {words.say('common.cancel')}
      </button>
    </div>
  );
}
