import type { OriginalLink } from '../../extension/store/tabState.ts';
import { shownHost } from '../../locales/shownHost.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import type { PopupEvents, PopupView } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { Why } from './Why.tsx';

interface AskViewProps {
  view: Extract<PopupView, { kind: 'ask' }>;
  events: PopupEvents;
}

/** A machine-translated article before the look-up: one button, and what pressing it sends. */
export function AskView({ view, events }: AskViewProps) {
  const words = useWords();
  const host = shownHost(view.host);
  return (
    <div class="state">
      <div role="status">
        <h1>{words.say(`popup.ask.title.${view.manner}`)}</h1>
        <p class="state__article">{view.title}</p>
      </div>
      <button type="button" class="primary" onClick={() => events.onLookUp()}>
        {words.say('popup.ask.button', { language: words.language(view.from), host })}
      </button>
      <p class="hint">{words.say('popup.ask.private', { host })}</p>
      {view.link && <LinkToOriginal link={view.link} />}
      <Why evidence={view.evidence} />
    </div>
  );
}

function LinkToOriginal({ link }: { link: OriginalLink }) {
  const words = useWords();
  const text = {
    original: words.say('popup.ask.open'),
    possibly: words.say('popup.ask.openPossibly'),
    search: words.say('popup.ask.openSearch', { host: shownHost(link.address) }),
  }[link.kind];
  return (
    <p>
      <OutsideLink href={link.address}>{text}</OutsideLink>
    </p>
  );
}
