import type { Compared } from '../../extension/tabState.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import { useWords } from '../wordsContext.ts';

interface ColumnHeadsProps {
  compared: Compared;
  /** Address of the translation. */
  address: string;
}

/** What stands in each column: which article, in which language, of which day. */
export function ColumnHeads({ compared: { original, texts }, address }: ColumnHeadsProps) {
  const words = useWords();
  const languages = {
    translation: words.language(texts.translation.language),
    original: words.language(texts.original.language),
  };
  return (
    <div class="heads">
      <div class="head">
        <p class="head__side">{words.say('sideBySide.translation', { language: languages.translation })}</p>
        <OutsideLink class="head__title" href={address} lang={texts.translation.language}>
          {texts.translation.title || address}
        </OutsideLink>
        <Day iso={texts.translation.publishedAt} />
      </div>
      <div class="head">
        <p class="head__side">{words.say('sideBySide.original', { language: languages.original })}</p>
        <OutsideLink class="head__title" href={original.address} lang={texts.original.language}>
          {original.title || original.address}
        </OutsideLink>
        <Day iso={original.publishedAt ?? texts.original.publishedAt} />
        {original.proof === 'possibly' && <p class="hint">{words.say('original.possibly')}</p>}
      </div>
    </div>
  );
}

function Day({ iso }: { iso: string | undefined }) {
  const words = useWords();
  const day = iso === undefined ? null : words.date(iso);
  return day ? <p class="hint">{day}</p> : null;
}
