import type { ComponentChildren } from 'preact';
import type { Compared } from '../../extension/store/tabState.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import { useWords } from '../wordsContext.ts';

interface ColumnHeadsProps {
  compared: Compared;
  /** Address of the translation; empty where it stands at none. */
  address: string;
}

/** What stands in each column: which article, in which language, of which day. */
export function ColumnHeads({ compared: { original, texts }, address }: ColumnHeadsProps) {
  const words = useWords();
  const nameOf = (side: 'translation' | 'original') =>
    words.say(`sideBySide.${side}`, { language: words.language(texts[side].language) });
  return (
    <div class="heads">
      <div class="head">
        <Name address={address}>{nameOf('translation')}</Name>
        <Day iso={texts.translation.publishedAt} />
      </div>
      <div class="head">
        <Name address={original.address}>{nameOf('original')}</Name>
        <Day iso={original.publishedAt ?? texts.original.publishedAt} />
        {original.proof === 'possibly' && <span class="tag">{words.say('original.possibly')}</span>}
      </div>
    </div>
  );
}

/** A text that was pasted stands nowhere. */
function Name({ address, children }: { address: string; children: ComponentChildren }) {
  if (address === '') return <span class="head__name">{children}</span>;
  return (
    <OutsideLink class="head__name" href={address}>
      {children}
    </OutsideLink>
  );
}

function Day({ iso }: { iso: string | undefined }) {
  const words = useWords();
  const day = iso === undefined ? null : words.date(iso);
  return day ? <span class="hint">{day}</span> : null;
}
