import type { Settings } from '../../extension/store/settings/settings.ts';
import { plural } from '../message.ts';

const settingNames = {
  'setting.language': 'Language of Brontekst',
  'setting.theme': 'Colours',
  'setting.banner': 'Banner in the article',
  'setting.marks': 'Marks in the article after a comparison',
  'setting.printAlong': 'Print the original too when I read along',
  'setting.lookUp': 'When to look up the original',
  'setting.lookUpOnOpen': 'Look it up when I open Brontekst’s popup',
  'setting.openOriginal': 'Always open the original on',
  'setting.show': 'How sure a difference must be',
  'setting.figureKinds': 'Figures',
  'setting.findingKinds': 'Other findings',
} as const satisfies Record<`setting.${keyof Settings}`, string>;

type Choices<Name extends keyof Settings> = Settings[Name] extends string ? `choice.${Name}.${Settings[Name]}` : never;

const choices = {
  'choice.language.browser': 'Same as the browser',
  'choice.language.en': 'English',
  'choice.language.nl': 'Nederlands',
  'choice.language.de': 'Deutsch',
  'choice.language.fr': 'Français',
  'choice.theme.system': 'Same as the system',
  'choice.theme.light': 'Light',
  'choice.theme.dark': 'Dark',
  'choice.banner.edge': 'At the bottom of the window',
  'choice.banner.inline': 'In the article, above its note about the translation',
  'choice.banner.badge': 'No banner, only a sign on the toolbar button',
  'choice.banner.off': 'Nothing at all until I open Brontekst',
  'choice.marks.differences': 'Mark what differs',
  'choice.marks.all': 'Also mark figures that agree, discreetly',
  'choice.marks.off': 'Mark nothing',
  'choice.lookUp.on-demand': 'Only when I ask',
  'choice.lookUp.always': 'For every machine-translated article',
  'choice.show.likely': 'Show likely differences too',
  'choice.show.certain': 'Show only certain differences',
} as const satisfies Record<{ [Name in keyof Settings]: Choices<Name> }[keyof Settings], string>;

/** Words of the options page. */
export const options = {
  ...settingNames,
  ...choices,
  'options.title': 'Options',
  'options.repaired': 'These settings were damaged in the browser’s storage and are back to their defaults: {names}.',
  'options.unreadable':
    'Your browser did not return the stored settings, so the defaults are used. Check whether its storage is blocked.',
  'options.saveFailed': 'Your browser did not store the change. Check whether its storage is full or blocked.',

  'options.search': 'Search the options',
  'options.found': plural('count', {
    zero: 'No option contains these words. Try another word, or clear the field.',
    one: '{count} option found',
    other: '{count} options found',
  }),

  'options.interface': 'Appearance',
  'options.banner': 'Banner',
  'options.banner.hint': 'It is only shown on machine-translated articles and never moves what you read.',
  'options.preview': 'Preview',
  'options.preview.none': 'Nothing is shown in the article.',
  'options.preview.host': 'this site',
  'options.lookUp': 'Looking up the original',
  'options.lookUp.hint':
    'A look-up sends a request to the publisher’s own site, without cookies. Nothing goes anywhere else.',
  'options.lookUp.always.hint': 'The publisher then sees a request for each such article that you open.',
  'options.openOriginal.hint':
    'The original then opens in place of the translation, where its address is already known. ‘Back’ leads to the translation, and you stay there.',
  'options.show': 'What to show',
  'options.kinds.all': 'Select all',
  'options.kinds.none': 'Select none',

  'options.sites': 'Sites',
  'options.sites.hint':
    'Brontekst reads these sites by itself, and any other page only when you click its button there. You can take the permission back in your browser.',
  'options.sites.granted': 'Allowed',
  'options.sites.opened': 'Allowed, to compare at once',
  'options.sites.giveBack': 'Withdraw',
  'options.sites.giveBackLabel': 'Withdraw the permission for {host}',
  'options.sites.missing': 'Not allowed',
  'options.sites.grant': 'Allow',
  'options.sites.grantLabel': 'Allow {host}',

  'options.off': 'Switched off',
  'options.off.none': 'Brontekst is not switched off anywhere.',
  'options.off.site': 'Whole site',
  'options.off.article': 'One article',
  'options.off.since': 'since {date}',
  'options.off.on': 'Switch on again',
  'options.off.onLabel': 'Switch on again for {label}',

  'options.shortcuts': 'Keyboard shortcuts',
  'options.shortcuts.hint': 'They work on every page that Brontekst reads.',
  'options.shortcuts.none': 'no shortcut',
  'options.shortcuts.change': 'Change the shortcuts …',
  'shortcut.open-original': 'Open the original',
  'shortcut.open-comparison': 'Open the comparison',
  'shortcut.next-difference': 'Show the next difference',
  'shortcut.previous-difference': 'Show the previous difference',
  'shortcut.read-along': 'Read along: show or hide the original under each paragraph',

  'options.stored': 'What is stored',
  'options.stored.hint':
    'Your settings, the list above, and what is known of articles: the addresses of their originals or that none was found, so that they need not be looked up again, and the rows that you called no difference. All of it stays on this device.',
  'options.stored.originals': plural('count', {
    zero: 'No addresses of originals are stored.',
    one: '{count} address of an original is stored.',
    other: '{count} addresses of originals are stored.',
  }),
  'options.stored.size': 'All of it takes up about {kilobytes} kB.',
  'options.stored.others': plural('count', {
    one: '{count} other note about articles is stored.',
    other: '{count} other notes about articles are stored.',
  }),
  'options.stored.delete': 'Delete what is known of articles',
  'options.stored.confirm': 'Delete for good',

  'options.file': 'Settings as a file',
  'options.file.export': 'Export',
  'options.file.import': 'Import …',
  'options.file.reset': 'Reset all settings',
  'options.file.wasReset': 'All settings are back to their defaults.',
  'options.file.wasImported': 'The settings from the file are now in use.',
  'options.file.undone': 'Your earlier settings are back.',

  'import.title': 'This would change',
  'import.setting': 'Setting',
  'import.now': 'Now',
  'import.then': 'After import',
  'import.apply': 'Use these settings',
  'import.nothing': 'The file holds the same settings that you have now.',
  'import.repaired': 'Damaged in the file, so the defaults are used: {names}.',
  'import.refused.not-settings': 'This is not a file of Brontekst settings. Choose one that was made with ‘Export’.',
  'import.refused.broken':
    'This file can’t be read: it breaks off or goes wrong in line {line}, at character {column}. Nothing was changed.',
  'import.refused.newer':
    'This file was made by a newer version of Brontekst. Update the extension, then import it again.',
  'import.refused.unreadable': 'The file could not be read. Check that it still exists, and choose it again.',
  'value.on': 'On',
  'value.off': 'Off',
  'value.all': 'All',
  'value.none': 'None',
} as const;
