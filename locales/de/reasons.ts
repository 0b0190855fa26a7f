import type { reasons as english } from '../en/reasons.ts';
import type { Translated } from '../message.ts';

export const reasons: Translated<typeof english> = {
  'reason.figure.same': 'Beide sagen dasselbe.',
  'reason.figure.form': 'Dieselbe Zahl, anders geschrieben: „{original}“ und „{translation}“.',
  'reason.figure.converted':
    'Eine andere Einheit, aber umgerechnet stimmen beide überein: „{original}“ und „{translation}“.',
  'reason.figure.reading':
    'Punkt oder Komma in „{translation}“ lassen sich auf zwei Arten lesen, und eine davon stimmt mit „{original}“ überein.',
  'reason.figure.magnitude': 'Beide nennen nur eine Größenordnung, und es ist dieselbe: „{original}“, „{translation}“.',
  'reason.figure.approximation': 'Die Zahl stimmt überein; nur eine der beiden Fassungen nennt sie ungefähr.',
  'reason.figure.moved': 'Die Zahl stimmt überein, steht in der Übersetzung aber in einem anderen Satz.',
  'reason.figure.value': 'Im Original steht „{original}“, in der Übersetzung „{translation}“.',
  'reason.figure.scale': 'Zwischen beiden liegt der Faktor {factor}: Aus „{original}“ wurde „{translation}“.',
  'reason.figure.unit': 'Die Zahl stimmt überein, die Einheit nicht: Aus „{original}“ wurde „{translation}“.',
  'reason.figure.currency': 'Der Betrag stimmt überein, die Währung nicht: Aus „{original}“ wurde „{translation}“.',
  'reason.figure.bound':
    'Die Zahl stimmt überein, aber nicht, wie genau sie ist: Aus „{original}“ wurde „{translation}“.',
  'reason.figure.date': 'Ein anderes Datum oder eine andere Uhrzeit: Aus „{original}“ wurde „{translation}“.',
  'reason.figure.separator':
    'Die Ziffern stimmen überein, aber Punkt oder Komma wurde falsch gelesen: Aus „{original}“ wurde „{translation}“.',
  'reason.figure.missing': 'Im Original steht hier „{original}“; in der Übersetzung fehlt es.',
  'reason.figure.added': 'In der Übersetzung steht hier „{translation}“; im Original nicht.',
  'reason.figure.unclear': 'Zu „{figure}“ wurde kein Gegenstück gefunden; vielleicht gibt es keines.',

  'reason.name.word': 'Der Name „{original}“ wurde übersetzt, als wäre er ein gewöhnliches Wort: „{translation}“.',
  'reason.name.spelling': 'Der Name „{original}“ lautet in der Übersetzung „{translation}“.',
  'reason.name.replaced': 'Das Original nennt „{original}“, die Übersetzung „{translation}“.',
  'reason.name.untranslated':
    'So heißt der Ort in der Sprache des Originals: „{translation}“; in der Sprache der Übersetzung heißt er „{expected}“.',

  'reason.negation.lost': 'Im Original steht hier eine Verneinung („{original}“), in der Übersetzung nicht.',
  'reason.negation.added': 'In der Übersetzung steht hier eine Verneinung („{translation}“), im Original nicht.',

  'reason.direction.opposite': 'Das Gegenteil: Aus „{original}“ wurde „{translation}“.',
  'reason.direction.swapped': 'Die beiden Seiten sind vertauscht: Aus „{original}“ wurde „{translation}“.',

  'reason.relative-time.changed': '„{original}“ im Original ist ein anderer Zeitpunkt als „{translation}“.',
  'reason.hearsay.lost':
    'Das Original gibt dies als unbestätigt wieder („{original}“); die Übersetzung stellt es als Tatsache dar.',

  'reason.speaker.changed': 'Im Original sagt dies „{original}“, in der Übersetzung „{translation}“.',
  'reason.speaker.listener':
    'Im Original wurde dies einem Medium gesagt („{original}“); in der Übersetzung geht es um dieses Medium („{translation}“).',

  'reason.role.swapped':
    'Im Original steht „{original}“; in der Übersetzung sind die Rollen vertauscht: „{translation}“.',

  'reason.quotation.lost': 'Im Original ein Zitat; in der Übersetzung ohne Anführungszeichen: „{original}“.',
  'reason.quotation.added':
    'Nur in der Übersetzung ein Zitat: Das Original gibt „{translation}“ in eigenen Worten wieder.',
  'reason.quotation.cut': 'Das Zitat ist in der Übersetzung viel kürzer.',

  'reason.omission.sentence': 'Dieser Satz des Originals steht nicht in der Übersetzung.',
  'reason.omission.clause': 'Dieser Teil des Satzes steht nicht in der Übersetzung: „{original}“.',
  'reason.addition.sentence': 'Dieser Satz der Übersetzung steht nicht im Original.',
  'reason.addition.clause': 'Dieser Teil des Satzes steht nicht im Original: „{translation}“.',

  'reason.contradiction.translation':
    'In der Übersetzung steht „{word}“, doch ihre eigenen Zahlen passen nicht dazu: „{first}“ gegenüber „{second}“. Im Original steht das nicht.',
  'reason.contradiction.both':
    'Im Text steht „{word}“, doch seine eigenen Zahlen passen nicht dazu: „{first}“ gegenüber „{second}“. Im Original steht es auch.',

  'reason.replaced.other': 'Anstelle dieses Satzes sagt die Übersetzung etwas ganz anderes.',
  'reason.replaced.repetition': 'Die Übersetzung wiederholt ein paar Wörter immer wieder.',
};
