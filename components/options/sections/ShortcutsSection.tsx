import type { OptionsEvents, OptionsView } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { Section } from '../Section.tsx';

interface ShortcutsSectionProps {
  shortcuts: OptionsView['shortcuts'];
  onChange: OptionsEvents['onChangeShortcuts'];
}

/** The keyboard shortcuts as the browser has them now; only the browser itself can change them. */
export function ShortcutsSection({ shortcuts, onChange }: ShortcutsSectionProps) {
  const words = useWords();
  if (!shortcuts) return null;
  return (
    <Section id="shortcuts" title={words.say('options.shortcuts')} hint={words.say('options.shortcuts.hint')}>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{words.say(`shortcut.${name}`)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{words.say('options.shortcuts.none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="secondary" onClick={onChange}>
          {words.say('options.shortcuts.change')}
        </button>
      </div>
    </Section>
  );
}
