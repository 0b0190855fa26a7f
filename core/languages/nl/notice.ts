import type { NoticeWords } from '../noticeWords.ts';

const TEXT =
  '(?:nieuws)?artikel|tekst|(?:nieuws)?bericht|stuk|verhaal|pagina|post|blog(?:post)?|interview|vertaling|versie|column|bijdrage|reportage';

/** Dutch words of notices. */
export const notice: NoticeWords = {
  tag: 'nl',
  label: '(?:noot (?:van de )?(?:redactie|vertaler)|redactionele noot|let op|noot|opmerking|disclaimer|ter info)',
  self: `(?:dit|deze|(?:het|de) (?:bovenstaande|onderstaande)|bovenstaand|onderstaand) (?:(?!is |werd |was )\\p{L}+ ){0,2}?(?:${TEXT})`,
  wasTranslated: '(?:is|werd|was)(?: [^.,;:?!]{1,110}?)? vertaald(?! wordt| worden)',
  appeared: '[^.;]{0,60}(?:verscheen|verschenen|gepubliceerd|geschreven|geplaatst|gemaakt)',
  isTranslation: '(?:dit|wat u leest|wat je leest) is (?:een|de) [^.,;]{0,60}?vertaling',
  begins:
    '(?:automatisch |machinaal |met AI |door AI )?vertaald|(?:automatisch|machinaal)(?: [^.,;]{1,40})? vertaald|(?:automatische |machinale |machine|AI-)vertaling',
  verbs: 'is|zijn|was|waren|wordt|worden|kan|kunnen|heeft|hebben|zal|zou|maakt|blijft|moet',
  translating: '(?:ver)?vertaal\\p{L}*|vertaling(?:en)?',
  machine:
    'automatisch\\p{L}*|geautomatiseerd\\p{L}*|machinaal|machinale|machine\\p{L}*|computer\\p{L}*|AI(?:-\\p{L}+)?|kunstmatige intelligentie|deepl|google|chatgpt|gpt|gemini|taalmodel\\p{L}*|technische (?:hulp|ondersteuning|hulpmiddelen)|vertaal(?:software|programma|machine|tool|dienst)\\p{L}*',
  edited: 'nagekeken|gecontroleerd|bewerkt|geredigeerd|redactioneel|herzien|nagelezen|gecorrigeerd|nabewerkt',
  denial: 'niet|geen|nooit|niemand|zonder',
  original: 'origine(?:el|le)|oorspronkelijke?|bron(?:tekst)?|hier|lees (?:het|de) .{0,30}|lees in .{0,20}',
  endings: 'e|talige?',
  elsewhere:
    'lees (?:ook|verder|meer|hier)|(?:zie|bekijk|luister) ook|meer (?:over|lezen)|(?:schrijf|meld) (?:je|u) (?:nu |hier |gratis )?(?:in|aan)|abonneer|volg (?:ons|\\p{L}+ (?:op|via))|mis (?:niets|geen)|ontvang (?:onze|de|het|gratis)|download (?:onze|de)|klik hier',
};
