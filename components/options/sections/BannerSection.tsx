import { useWords } from '../../wordsContext.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { Section } from '../Section.tsx';
import type { SettingsProps } from '../settingsProps.ts';
import { BannerPreview } from './BannerPreview.tsx';

const places = ['edge', 'inline', 'badge', 'off'] as const;

const marks = ['differences', 'all', 'off'] as const;

export function BannerSection({ settings, change }: SettingsProps) {
  const words = useWords();
  return (
    <Section id="banner" title={words.say('options.banner')} hint={words.say('options.banner.hint')}>
      <ChoiceGroup
        name="banner"
        legend={words.say('setting.banner')}
        choices={places.map((value) => ({ value, label: words.say(`choice.banner.${value}`) }))}
        chosen={settings.banner}
        onChoose={(banner) => change({ banner })}
      />
      <ChoiceGroup
        name="marks"
        legend={words.say('setting.marks')}
        choices={marks.map((value) => ({ value, label: words.say(`choice.marks.${value}`) }))}
        chosen={settings.marks}
        onChoose={(marks) => change({ marks })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.printAlong}
          onChange={(event) => change({ printAlong: event.currentTarget.checked })}
        />
        <span>{words.say('setting.printAlong')}</span>
      </label>
      <BannerPreview place={settings.banner} theme={settings.theme} />
    </Section>
  );
}
