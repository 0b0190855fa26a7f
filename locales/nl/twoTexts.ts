import { plural } from '../message.ts';

/** Woorden van de pagina waarop een lezer twee eigen teksten vergelijkt. */
export const twoTexts = {
  'twoTexts.title': 'Twee teksten vergelijken',
  'twoTexts.lead':
    'Plak een vertaling en het origineel, of sleep een bestand naar elk veld. Beide blijven op deze pagina: er wordt niets verstuurd, en niets bewaard als u de pagina sluit.',
  'twoTexts.placeholder': 'Plak hier een tekst, of sleep er een tekstbestand of webpagina heen',
  'twoTexts.language': 'Taal',
  'twoTexts.languageOf': 'Taal: {text}',
  'twoTexts.language.unknown': 'Kies …',
  'twoTexts.recognised': 'Taal herkend; verander hem als het een andere is.',
  'twoTexts.file': 'Kies een bestand …',
  'twoTexts.fileOf': 'Kies een bestand: {text}',
  'twoTexts.read': plural('count', { one: '{count} alinea.', other: '{count} alinea’s.' }),
  'twoTexts.cut': 'De tekst is erg lang: alleen de eerste {characters} tekens worden vergeleken.',
  'twoTexts.part': 'Misschien staat niet het hele artikel erin.',
  'twoTexts.problem.no-text': 'Er staat geen tekst in die vergeleken kan worden.',
  'twoTexts.problem.unreadable': 'Dit bestand is geen tekst. Kies een tekstbestand of een bewaarde webpagina.',
  'twoTexts.problem.too-large': 'Dit bestand is te groot. Kies er een van hoogstens 5 MB.',
  'twoTexts.compare': 'Vergelijk',
  'twoTexts.turn': 'Wissel de twee om',
  'twoTexts.clear': 'Maak beide leeg',
  'twoTexts.working': 'De twee teksten worden vergeleken …',
  'twoTexts.failed.same-language': 'Beide teksten zijn in dezelfde taal. Verander hierboven een van de twee talen.',
  'twoTexts.failed.unknown-language': 'Kies hierboven voor elk van de twee teksten een taal.',
  'twoTexts.failed.empty': 'Een van de teksten heeft geen zin die vergeleken kan worden.',
  'twoTexts.failed.unrelated': 'De twee teksten gaan over verschillende dingen, dus er valt niets te vergelijken.',
  'twoTexts.failed.cancelled': 'U hebt de vergelijking gestopt. Begin opnieuw wanneer u wilt.',
  'twoTexts.failed.timed-out': 'De vergelijking duurde te lang. Probeer het met kortere teksten.',
  'twoTexts.failed.internal': 'Er ging iets mis in Brontekst. Probeer het opnieuw.',
  'twoTexts.open': 'Vergelijk twee eigen teksten',
  'twoTexts.hint': 'Twee teksten die u plakt of erheen sleept, worden op uw eigen apparaat vergeleken.',
} as const;
