import type { NoticeWords } from '../noticeWords.ts';

const TEXT =
  'artikel|text|beitrag|meldung|bericht|nachricht|seite|interview|übersetzung|fassung|version|kolumne|post|inhalt|reportage|story';

/** German words of notices. */
export const notice: NoticeWords = {
  tag: 'de',
  label:
    '(?:anmerkung der redaktion|hinweis(?: der redaktion)?|anm\\. d\\. red\\.?|transparenzhinweis|in eigener sache|disclaimer|info)',
  self: `(?:dies(?:er|e|es)|(?:der|die|das) (?:vorliegende|obige|vorstehende|folgende)) (?:(?!ist |wurde )\\p{L}+ ){0,2}?(?:${TEXT})`,
  wasTranslated: '(?:wurde|ist|wird hier)(?: [^.,;:?!]{1,110}?)? übersetzt(?! werden| wird)',
  appeared: '[^.;]{0,80}(?:erschien(?:en)?|veröffentlicht|geschrieben|verfasst|publiziert)',
  isTranslation:
    '(?:dies|das|hier|bei dies(?:em|er) \\p{L}+)(?: [^.,;]{1,20})? (?:ist|handelt es sich um) (?:eine|die) [^.,;]{0,60}?übersetzung',
  begins:
    '(?:automatisch |maschinell |mit KI |durch KI )?übersetzt|(?:automatisch|maschinell)(?: [^.,;]{1,50})? übersetzt|(?:maschinelle |automatische |automatisierte |maschinen|KI-)übersetzung',
  verbs: 'ist|sind|war|waren|wird|werden|kann|können|hat|haben|soll|sollte|macht|bleibt|muss',
  translating: '\\p{L}*übersetz\\p{L}+',
  machine:
    'automatisch\\p{L}*|automatisiert\\p{L}*|maschinell\\p{L}*|maschine\\p{L}*|KI(?:-\\p{L}+)?|AI(?:-\\p{L}+)?|künstliche[rn]? intelligenz|deepl|google|chatgpt|gpt|gemini|sprachmodell\\p{L}*|computer\\p{L}*|software|technische[rn]? (?:unterstützung|hilfe|hilfsmitteln?)|übersetzungs(?:programm|software|tool|dienst)\\p{L}*',
  edited:
    '(?:über|ge|nach)?prüft|geprüft|redaktionell|bearbeitet|nachbearbeitet|überarbeitet|redigiert|gegengelesen|korrigiert|kontrolliert|lektoriert',
  denial: 'nicht|kein\\p{L}*|nie|niemals|niemand|ohne',
  original: 'original\\p{L}*|hier|quelle|(?:zum|den|das) .{0,20}original.{0,10}|auf \\p{L}+ lesen',
  endings: 'en|e|em|es|er|sprachige\\p{L}?',
  elsewhere:
    'lesen sie (?:auch|mehr|hier)|lies (?:auch|mehr)|(?:siehe|sehen sie) auch|auch interessant|mehr (?:zum thema|dazu|lesen)|(?:jetzt|hier) abonnieren|abonnieren sie|abonniere|melden sie sich|melde dich|folgen sie|folge uns|hier (?:klicken|geht es|entlang)|klicken sie hier|verpassen sie|laden sie',
};
