import { figureKinds, findingKinds } from '../../../core/comparison/shown.ts';
import { useWords } from '../../wordsContext.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { Section } from '../Section.tsx';
import type { SettingsProps } from '../settingsProps.ts';
import { KindChoices } from './KindChoices.tsx';

const certainties = ['likely', 'certain'] as const;

export function ShowSection({ settings, change }: SettingsProps) {
  const words = useWords();
  return (
    <Section id="show" title={words.say('options.show')}>
      <ChoiceGroup
        name="show"
        legend={words.say('setting.show')}
        choices={certainties.map((value) => ({ value, label: words.say(`choice.show.${value}`) }))}
        chosen={settings.show}
        onChoose={(show) => change({ show })}
      />
      <KindChoices
        legend={words.say('setting.figureKinds')}
        kinds={figureKinds}
        nameOf={(kind) => words.say(`figureKind.${kind}`)}
        chosen={settings.figureKinds}
        onChoose={(kinds) => change({ figureKinds: kinds })}
      />
      <KindChoices
        legend={words.say('setting.findingKinds')}
        kinds={findingKinds}
        nameOf={(kind) => words.say(`findingKind.${kind}`)}
        chosen={settings.findingKinds}
        onChoose={(kinds) => change({ findingKinds: kinds })}
      />
    </Section>
  );
}
