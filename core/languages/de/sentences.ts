import type { SentenceWords } from '../sentenceWords.ts';
import { words } from '../wordList.ts';

/** Mach for macht, machen, machte and gemacht: endings and the prefix of participles go, consonants stand once. */
function stem(word: string): string {
  let rest = word.replace(/(?<=....)(?:ierten|ierte|ieren|iert|ungen|ung)$/u, '');
  rest = rest.replace(/(?<=...)(?:ern|em|en|er|es|e|n)$/u, '');
  if (rest.length > 4) rest = rest.replace(/(?:est|st|et|t|s)$/u, '');
  if (rest.length > 4 && rest.startsWith('ge')) rest = rest.slice(2);
  return rest.replace(/([a-z])\1$/u, '$1');
}

/** How German sentences end and begin. */
export const sentences: SentenceWords = {
  abbreviations: words(`
    dr prof dipl ing mag hr fr frl st hl gen kol lt sgt maj
    z.b d.h u.a z.t o.ä u.ä i.d.r m.e u.u z.z v.a i.v s.o s.u o.g d.i u.s e.v
    z b d h u a bzw ca evtl ggf inkl exkl zzgl abzgl sog vgl bspw insb insbes gem lt max min mind vs bes allg ehem
    mio mrd tsd bio std sek geb gest verh franz engl dt österr amerik lat griech hrsg verl zit
    jan feb febr mrz apr jun jul aug sep sept okt nov dez
    mo di mi do fr sa so str tel rd resp div röm kath ev`),
  ambiguousAbbreviations: words('usw etc u.s.w v.chr n.chr v.u.z inc ltd corp co u.s u.s.a jr sr jh jhd a.d a.m p.m'),
  numberAbbreviations: words('nr nrn abb art abs kap s bd tab ziff anm lit'),
  ordinalStop: true,
  capitalNouns: true,
  clitics: words(''),
  apostropheWords: words('s n m ne nen'),
  starters: words(`
    der die das den dem des ein eine einen einem einer dieser diese dieses diese jener jene alle viele einige manche beide
    er sie es wir ihr ich man sein seine ihre unser unsere in an auf aus bei mit nach vor von zu zum zur am im beim seit
    für um über unter zwischen gegen ohne durch während wegen trotz laut neben hinter bis ab
    und aber oder denn doch sondern als wenn weil obwohl dass ob nachdem bevor damit sobald solange falls wie was wer wo
    wann warum welche hier dort da dann danach davor dabei dafür dagegen darum deshalb daher dennoch jedoch allerdings zudem
    außerdem auch nur noch schon erst bereits nun jetzt heute gestern morgen so nicht kein keine insgesamt zuletzt zuvor
    später inzwischen mittlerweile derzeit damals dazu darauf darin davon bislang bisher ferner weiter anders sowohl weder
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
    jeder jede jedes etwa rund fast knapp mehr gut ja nein`),
  functionWords: words(`
    der die das den dem des ein eine einen einem einer eines und in im an am auf aus bei beim mit nach vor von vom zu zum zur
    für um über unter gegen durch als wie dass daß ob wenn weil aber oder denn doch sondern sowie er sie es wir ihr ich du
    man sich ihn ihm ihnen uns euch mich mir sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere mein meine
    dieser diese dieses diesen diesem jener jene nicht noch auch nur schon so da dann nun hier dort ist sind war waren sei
    wird werden wurde wurden worden hat haben hatte hatten habe kann können soll sollen will wollen bis seit ab bin bist
    gewesen was wer wo welche welcher welches dies mehr sehr`),
  compoundLinks: ['', 's', 'es', 'n', 'en', 'e', 'er'],
  stem,
};
