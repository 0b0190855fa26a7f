import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { useWords } from './wordsContext.ts';

interface OutsideLinkProps {
  href: string;
  /** BCP 47 tag of the words' language, where it is not the interface's. */
  lang?: string | undefined;
  class?: string;
  children: ComponentChildren;
}

/**
 * A link to a page of the publisher, in a new tab. It is always a real link: a page opened by `tabs.create` does not
 * scroll to its text fragment in Firefox.
 */
export function OutsideLink({ href, lang, class: name, children }: OutsideLinkProps) {
  const words = useWords();
  return (
    <a class={name} href={href} target="_blank" rel="noopener">
      <span lang={lang}>{children}</span>
      <Icon name="open" />
      <span class="visually-hidden"> ({words.say('common.newTab')})</span>
    </a>
  );
}
