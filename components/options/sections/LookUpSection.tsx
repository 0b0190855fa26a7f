import { sites } from '../../../core/sites/index.ts';
import { useWords } from '../../wordsContext.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { Section } from '../Section.tsx';
import type { SettingsProps } from '../settingsProps.ts';
import { siteTitle } from '../settingValue.ts';
import { KindChoices } from './KindChoices.tsx';

const siteNames = sites.map(({ name }) => name);

export function LookUpSection({ settings, change }: SettingsProps) {
  const words = useWords();
  return (
    <Section id="look-up" title={words.say('options.lookUp')} hint={words.say('options.lookUp.hint')}>
      <ChoiceGroup
        name="lookUp"
        legend={words.say('setting.lookUp')}
        choices={[
          { value: 'on-demand', label: words.say('choice.lookUp.on-demand') },
          {
            value: 'always',
            label: words.say('choice.lookUp.always'),
            hint: words.say('options.lookUp.always.hint'),
          },
        ]}
        chosen={settings.lookUp}
        onChoose={(lookUp) => change({ lookUp })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.lookUpOnOpen}
          onChange={(event) => change({ lookUpOnOpen: event.currentTarget.checked })}
        />
        <span>{words.say('setting.lookUpOnOpen')}</span>
      </label>
      <KindChoices
        legend={words.say('setting.openOriginal')}
        hint={words.say('options.openOriginal.hint')}
        kinds={siteNames}
        nameOf={siteTitle}
        chosen={settings.openOriginal}
        onChoose={(openOriginal) => change({ openOriginal })}
      />
    </Section>
  );
}
