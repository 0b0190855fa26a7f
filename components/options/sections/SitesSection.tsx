import { shownHost } from '../../../locales/shownHost.ts';
import { Icon } from '../../Icon.tsx';
import type { SiteAccess } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { Section } from '../Section.tsx';

interface SitesSectionProps {
  title: string;
  sites: SiteAccess[];
  onGrant(host: string): void;
  /** Absent where nothing is taken back. */
  onGiveBack?(host: string): void;
}

const GRANTED = {
  required: 'options.sites.granted',
  optional: 'options.sites.granted',
  opened: 'options.sites.opened',
} as const;

/** Which sites may be read now. The browser's own question opens from here, in a full page. */
export function SitesSection({ title, sites, onGrant, onGiveBack }: SitesSectionProps) {
  const words = useWords();
  return (
    <Section id="sites" title={title} hint={words.say('options.sites.hint')}>
      <ul class="entries">
        {sites.map(({ host, isGranted, kind }) => (
          <li key={host} class="entry">
            <span class="entry__name">{shownHost(host)}</span>
            <span class={isGranted ? 'entry__state entry__state--good' : 'entry__state'}>
              <Icon name={isGranted ? 'same' : 'missing'} />
              {words.say(isGranted ? GRANTED[kind] : 'options.sites.missing')}
            </span>
            {!isGranted && (
              <button
                type="button"
                class="secondary"
                aria-label={words.say('options.sites.grantLabel', { host: shownHost(host) })}
                onClick={() => onGrant(host)}
              >
                {words.say('options.sites.grant')}
              </button>
            )}
            {isGranted && kind !== 'required' && onGiveBack && (
              <button
                type="button"
                class="secondary"
                aria-label={words.say('options.sites.giveBackLabel', { host: shownHost(host) })}
                onClick={() => onGiveBack(host)}
              >
                {words.say('options.sites.giveBack')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
