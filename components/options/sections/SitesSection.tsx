import { shownHost } from '../../../locales/shownHost.ts';
import { Icon } from '../../Icon.tsx';
import type { SiteAccess } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { Section } from '../Section.tsx';

interface SitesSectionProps {
  title: string;
  sites: SiteAccess[];
  onGrant(host: string): void;
}

/** Which sites may be read now. The browser's own question opens from here, in a full page. */
export function SitesSection({ title, sites, onGrant }: SitesSectionProps) {
  const words = useWords();
  return (
    <Section id="sites" title={title} hint={words.say('options.sites.hint')}>
      <ul class="entries">
        {sites.map(({ host, isGranted }) => (
          <li key={host} class="entry">
            <span class="entry__name">{shownHost(host)}</span>
            <span class={isGranted ? 'entry__state entry__state--good' : 'entry__state'}>
              <Icon name={isGranted ? 'same' : 'missing'} />
              {words.say(isGranted ? 'options.sites.granted' : 'options.sites.missing')}
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
          </li>
        ))}
      </ul>
    </Section>
  );
}
