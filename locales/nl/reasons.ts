import type { reasons as english } from '../en/reasons.ts';
import type { Translated } from '../message.ts';

export const reasons: Translated<typeof english> = {
  'reason.figure.same': 'Beide zeggen hetzelfde.',
  'reason.figure.form': 'Hetzelfde getal, anders geschreven: ‘{original}’ en ‘{translation}’.',
  'reason.figure.converted': 'Een andere eenheid, maar omgerekend komen ze overeen: ‘{original}’ en ‘{translation}’.',
  'reason.figure.reading':
    'De punt of komma in ‘{translation}’ is op twee manieren te lezen, en één daarvan komt overeen met ‘{original}’.',
  'reason.figure.magnitude':
    'Beide noemen alleen een orde van grootte, en dat is dezelfde: ‘{original}’, ‘{translation}’.',
  'reason.figure.approximation': 'Het getal komt overeen; slechts één van de twee noemt het een benadering.',
  'reason.figure.moved': 'Het getal komt overeen, maar staat in een andere zin van de vertaling.',
  'reason.figure.value': 'Het origineel zegt ‘{original}’, de vertaling ‘{translation}’.',
  'reason.figure.scale': 'De twee schelen een factor {factor}: ‘{original}’ werd ‘{translation}’.',
  'reason.figure.unit': 'Het getal komt overeen, de eenheid niet: ‘{original}’ werd ‘{translation}’.',
  'reason.figure.currency': 'Het bedrag komt overeen, de valuta niet: ‘{original}’ werd ‘{translation}’.',
  'reason.figure.bound': 'Het getal komt overeen, maar niet hoe precies het is: ‘{original}’ werd ‘{translation}’.',
  'reason.figure.date': 'Een andere datum of tijd: ‘{original}’ werd ‘{translation}’.',
  'reason.figure.separator':
    'De cijfers komen overeen, maar de punt of komma is verkeerd gelezen: ‘{original}’ werd ‘{translation}’.',
  'reason.figure.missing': 'Het origineel heeft hier ‘{original}’; de vertaling laat het weg.',
  'reason.figure.added': 'De vertaling heeft hier ‘{translation}’; het origineel niet.',
  'reason.figure.unclear': 'Er is geen tegenhanger van ‘{figure}’ gevonden; misschien is die er niet.',

  'reason.name.word': 'De naam ‘{original}’ is vertaald alsof het een gewoon woord was: ‘{translation}’.',
  'reason.name.spelling': 'De naam ‘{original}’ staat in de vertaling als ‘{translation}’.',
  'reason.name.replaced': 'Het origineel noemt ‘{original}’, de vertaling ‘{translation}’.',
  'reason.name.untranslated':
    '‘{translation}’ is de naam van de plaats in de taal van het origineel; hier is dat ‘{expected}’.',

  'reason.negation.lost': 'In het origineel staat hier een ontkenning (‘{original}’), in de vertaling niet.',
  'reason.negation.added': 'In de vertaling staat hier een ontkenning (‘{translation}’), in het origineel niet.',

  'reason.direction.opposite': 'Het omgekeerde: ‘{original}’ werd ‘{translation}’.',
  'reason.direction.swapped': 'De twee kanten zijn verwisseld: ‘{original}’ werd ‘{translation}’.',

  'reason.hearsay.lost': 'Het origineel meldt dit als onbevestigd (‘{original}’); de vertaling brengt het als feit.',
  'reason.relative-time.changed': '‘{original}’ in het origineel is een ander moment dan ‘{translation}’.',

  'reason.speaker.changed': 'In het origineel zegt ‘{original}’ dit, in de vertaling ‘{translation}’.',
  'reason.speaker.listener':
    'In het origineel is dit tegen een medium gezegd (‘{original}’); in de vertaling gaat het over dat medium (‘{translation}’).',

  'reason.role.swapped':
    'In het origineel staat ‘{original}’; in de vertaling zijn de rollen omgedraaid: ‘{translation}’.',

  'reason.quotation.lost': 'In het origineel een citaat; in de vertaling zonder aanhalingstekens: ‘{original}’.',
  'reason.quotation.added':
    'Alleen in de vertaling een citaat: het origineel vertelt ‘{translation}’ in eigen woorden.',
  'reason.quotation.cut': 'Het citaat is in de vertaling veel korter.',

  'reason.omission.sentence': 'Deze zin van het origineel staat niet in de vertaling.',
  'reason.omission.clause': 'Dit deel van de zin staat niet in de vertaling: ‘{original}’.',
  'reason.addition.sentence': 'Deze zin van de vertaling staat niet in het origineel.',
  'reason.addition.clause': 'Dit deel van de zin staat niet in het origineel: ‘{translation}’.',

  'reason.contradiction.translation':
    'De vertaling zegt ‘{word}’, maar de eigen getallen passen daar niet bij: ‘{first}’ tegenover ‘{second}’. Het origineel zegt dit niet.',
  'reason.contradiction.both':
    'De tekst zegt ‘{word}’, maar de eigen getallen passen daar niet bij: ‘{first}’ tegenover ‘{second}’. Het origineel zegt het ook.',

  'reason.replaced.other': 'Op de plaats van deze zin zegt de vertaling iets heel anders.',
  'reason.replaced.repetition': 'De vertaling herhaalt een paar woorden, keer op keer.',
};
