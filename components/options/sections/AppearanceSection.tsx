import { locales } from '../../../locales/locales.ts';
import { useWords } from '../../wordsContext.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { Section } from '../Section.tsx';
import type { SettingsProps } from '../settingsProps.ts';

const languages = ['browser', ...locales] as const;
const themes = ['system', 'light', 'dark'] as const;

export function AppearanceSection({ settings, change }: SettingsProps) {
  const words = useWords();
  return (
    <Section id="appearance" title={words.say('options.interface')}>
      <ChoiceGroup
        name="language"
        legend={words.say('setting.language')}
        choices={languages.map((value) => ({ value, label: words.say(`choice.language.${value}`) }))}
        chosen={settings.language}
        onChoose={(language) => change({ language })}
      />
      <ChoiceGroup
        name="theme"
        legend={words.say('setting.theme')}
        choices={themes.map((value) => ({ value, label: words.say(`choice.theme.${value}`) }))}
        chosen={settings.theme}
        onChoose={(theme) => change({ theme })}
      />
    </Section>
  );
}
