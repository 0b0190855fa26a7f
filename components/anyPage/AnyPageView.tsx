import type { NamedVersion } from '../../core/originals/namedVersions.ts';
import type { FailureKind } from '../../extension/store/tabState.ts';
import { shownHost } from '../../locales/shownHost.ts';
import type { Words } from '../../locales/words.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import { Why } from '../popup/Why.tsx';
import type { OpenPagesEvents, AnyPageView as View } from '../views.ts';
import { useWords } from '../wordsContext.ts';

/** As many other versions are offered; a page of many languages names each. */
const MOST_VERSIONS = 5;

interface AnyPageViewProps {
  view: View;
  pages: OpenPagesEvents;
}

/** A page of no known site, read at the reader's click: what it says of itself, and the versions that it names. */
export function AnyPageView({ view: { title, translated, versions, failure }, pages }: AnyPageViewProps) {
  const words = useWords();
  return (
    <div class="state">
      <div role="status">
        {failure && (
          <p class="state__text">
            {words.say('keep.failed')} {whyNot(failure, words)}
          </p>
        )}
        <h1>{translated ? words.say('anyPage.translated.title') : words.say('anyPage.native.title', { title })}</h1>
        {translated ? <Translated {...translated} title={title} /> : <p>{words.say('anyPage.native.text')}</p>}
      </div>
      {versions.length > 0 && <Versions versions={versions.slice(0, MOST_VERSIONS)} pages={pages} />}
      {translated && <Why evidence={translated.evidence} />}
      <p class="hint">{words.say('anyPage.clicked')}</p>
    </div>
  );
}

/** Of two open pages neither is the original of the other for sure, and no site was asked. */
function whyNot(failure: FailureKind, words: Words): string {
  if (failure === 'unrelated' || failure === 'not-an-article') return words.say(`keep.failed.${failure}`);
  return words.say(`failure.${failure}.what`, { host: '' });
}

function Translated({ from, manner, title }: NonNullable<View['translated']> & { title: string }) {
  const words = useWords();
  const isUnknown = from === 'und';
  return (
    <>
      <p class="state__article">{title}</p>
      <p>
        {isUnknown
          ? words.say(`anyPage.${manner}.unknown`)
          : words.say(`anyPage.${manner}`, { language: words.language(from) })}
      </p>
    </>
  );
}

function Versions({ versions, pages }: { versions: NamedVersion[]; pages: OpenPagesEvents }) {
  const words = useWords();
  const [first] = versions;
  return (
    <section>
      {first && <p>{words.say(`anyPage.named.${first.role}`)}</p>}
      <ul class="candidates">
        {versions.map(({ address, language }) => (
          <li key={address} class="candidate">
            <OutsideLink class="candidate__title" href={address}>
              {language ? `${words.language(language)} · ${shownHost(address)}` : shownHost(address)}
            </OutsideLink>
            <button
              type="button"
              class="secondary"
              aria-label={words.say('anyPage.openLabel', { address })}
              onClick={() => pages.onOpenAndCompare(address)}
            >
              {words.say('anyPage.open')}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{words.say('anyPage.openHint')}</p>
    </section>
  );
}
