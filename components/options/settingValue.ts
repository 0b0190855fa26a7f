import { figureKinds, findingKinds } from '../../core/comparison/shown.ts';
import { siteNamed } from '../../core/sites/index.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Words } from '../../locales/words.ts';

/** A setting's value in the words of the options page. */
export function settingValue(name: keyof Settings, settings: Settings, words: Words): string {
  switch (name) {
    case 'language':
      return words.say(`choice.language.${settings.language}`);
    case 'theme':
      return words.say(`choice.theme.${settings.theme}`);
    case 'banner':
      return words.say(`choice.banner.${settings.banner}`);
    case 'marks':
      return words.say(`choice.marks.${settings.marks}`);
    case 'printAlong':
      return words.say(settings.printAlong ? 'value.on' : 'value.off');
    case 'lookUp':
      return words.say(`choice.lookUp.${settings.lookUp}`);
    case 'lookUpOnOpen':
      return words.say(settings.lookUpOnOpen ? 'value.on' : 'value.off');
    case 'openOriginal':
      return words.list(settings.openOriginal.map(siteTitle)) || words.say('value.none');
    case 'show':
      return words.say(`choice.show.${settings.show}`);
    case 'figureKinds': {
      const chosen = settings.figureKinds.map((kind) => words.say(`figureKind.${kind}`));
      return someOf(chosen, figureKinds.length, words);
    }
    case 'findingKinds': {
      const chosen = settings.findingKinds.map((kind) => words.say(`findingKind.${kind}`));
      return someOf(chosen, findingKinds.length, words);
    }
  }
}

/** A site's name as people say it. */
export function siteTitle(name: string): string {
  return siteNamed(name)?.title ?? name;
}

function someOf(chosen: string[], all: number, words: Words): string {
  if (chosen.length === 0) return words.say('value.none');
  return chosen.length === all ? words.say('value.all') : words.list(chosen);
}
