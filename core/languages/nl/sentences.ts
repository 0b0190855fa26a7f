import type { SentenceWords } from '../sentenceWords.ts';
import { words } from '../wordList.ts';

/** Mak for maakt, maken and gemaakt: endings and the prefix of participles go, vowels and consonants stand once. */
function stem(word: string): string {
  let rest = word.replace(/(?<=..)(?:'s|’s|eren|eerden?|eert|en|e)$/u, '');
  rest = once(rest.replace(/z$/u, 's').replace(/dt$/u, 'd'));
  if (rest.length > 4) rest = once(rest.replace(/[std]$/u, ''));
  if (rest.length > 4 && rest.startsWith('ge')) rest = rest.slice(2);
  return rest.replace(/v$/u, 'f');
}

/** The vowel is long, and the consonant short, whether they are written double or not: naam, namen; man, mannen. */
const once = (word: string): string => word.replace(/([a-z])\1$/u, '$1').replace(/([aeou])\1(?=[^aeiou]$)/u, '$1');

/** How Dutch sentences end and begin. */
export const sentences: SentenceWords = {
  abbreviations: words(`
    dhr mevr mw mr dr drs ir ing prof ds st jhr gen kol lt luit sgt maj kapt
    o.a bijv bv ca m.a.w d.w.z nl t.a.v m.b.t i.v.m n.a.v t.o.v i.p.v a.u.b resp incl excl evt
    vgl zgn zg o.m o.l.v m.n t.m vlg fig plm o.i i.t.t t.n.v d.m.v
    jan feb mrt apr jun jul aug sep sept okt nov dec vs`),
  ambiguousAbbreviations: words('enz e.d etc a.s jl n.v b.v inc ltd corp co u.s v.s e.a jr sr n.chr v.chr'),
  numberAbbreviations: words('nr nrs blz pag p art max min'),
  ordinalStop: false,
  capitalNouns: false,
  clitics: words(''),
  apostropheWords: words('s t n m r'),
  starters: words(`
    de het een dit dat deze die er hij zij ze we wij ik je jij u hun ons onze mijn zijn haar in op aan bij voor na met
    van om maar en of ook daarnaast daarom daarmee volgens toen als hoewel omdat toch nog niet wel wat wie waar hoe
    echter vandaag gisteren later verder bovendien inmiddels zo tot uit door`),
  functionWords: words(`
    de het een en van in op te dat die is was voor met aan er als bij om ook naar uit door over tot of maar zijn haar
    hun hij zij ze we wij ik je u dit deze niet nog wel dan werd wordt worden heeft hebben had kan kunnen zou zal zullen
    wat wie waar zich al meer aldus zo toen nu men onder tegen na heeft werden hem ons mijn ben bent waren omdat doordat
    me mij jij jou jouw uw jullie hen onze elkaar zichzelf wier wiens welk welke elk elke ieder iedere geen zo'n zulke
    zulk iets niets iemand niemand alles af toe binnen buiten boven achter tussen tijdens sinds vanaf vanuit via zonder
    behalve per volgens wegens vanwege ondanks langs rond tot totdat zodat zodra hoewel terwijl wanneer indien mits tenzij
    aangezien toch noch dus want hoe waarom daar hier er hierdoor hierbij hiermee hiervan hiervoor hierop hierin hieraan
    daardoor daarbij daarmee daarvan daarvoor daarop daarin daaraan daarna daarom daarover daaruit daartoe waardoor waarbij
    waarmee waarvan waarvoor waarop waarin waaraan waarna waarover waaruit waartoe waarnaar waaronder waartegen erdoor
    erbij ermee ervan ervoor erop erin eraan erover eruit ertoe ernaar erom eronder ertegen heb hadden gehad geweest wezen
    zijnde kon konden kunt mag mocht mochten mogen moet moest moesten moeten wil wilde wilden willen zal zult zouden hoeft
    hoeven ga gaat ging gingen gaan wordend geworden s t`),
  compoundLinks: ['', 's', 'e', 'en', 'n', 'er'],
  stem,
};
