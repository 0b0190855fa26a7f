import { shownHost } from '../../locales/shownHost.ts';
import { Icon } from '../Icon.tsx';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { Notice } from './Notice.tsx';

interface WithEvents {
  events: PopupEvents;
}

export function UnknownSiteView({ events }: WithEvents) {
  const words = useWords();
  return (
    <Notice title={words.say('popup.unknownSite.title')} text={words.say('anyPage.again.text')}>
      <button type="button" class="secondary" onClick={() => events.onOpenOptions()}>
        {words.say('popup.unknownSite.button')}
      </button>
      <p>
        <a href="two-texts.html" target="_blank" rel="noopener">
          {words.say('twoTexts.open')}
        </a>
      </p>
    </Notice>
  );
}

export function ReloadView({ events }: WithEvents) {
  const words = useWords();
  return (
    <Notice title={words.say('popup.reload.title')} text={words.say('popup.reload.text')}>
      <button type="button" class="primary" data-focus="reload" onClick={() => events.onReload()}>
        <Icon name="reload" />
        {words.say('popup.reload.button')}
      </button>
    </Notice>
  );
}

export function NotAnArticleView() {
  const words = useWords();
  return <Notice title={words.say('popup.notArticle.title')} text={words.say('popup.notArticle.text')} />;
}

export function NativeView({ title, canLookUp, events }: WithEvents & { title: string; canLookUp: boolean }) {
  const words = useWords();
  return (
    <Notice title={words.say('popup.native.title')} text={words.say('popup.native.text')}>
      <p class="state__article">{title}</p>
      {canLookUp && (
        <button type="button" class="secondary" data-focus="retry" onClick={() => events.onCompareAnyway()}>
          {words.say('popup.native.button')}
        </button>
      )}
    </Notice>
  );
}

export function TranslatedByBrowserView() {
  const words = useWords();
  return <Notice title={words.say('popup.browser.title')} text={words.say('popup.browser.text')} />;
}

export function PermissionView({ host, events }: WithEvents & { host: string }) {
  const words = useWords();
  return (
    <Notice
      title={words.say('popup.permission.title', { host: shownHost(host) })}
      text={words.say('popup.permission.text')}
    >
      <button type="button" class="primary" onClick={() => events.onGrant(host)}>
        {words.say('popup.permission.button')}
      </button>
      <p class="hint">{words.say('popup.permission.hint')}</p>
    </Notice>
  );
}
