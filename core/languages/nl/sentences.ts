import type { SentenceWords } from '../sentenceWords.ts';
import { words } from '../wordList.ts';

/** Makken for maakt, maken and gemaakt: endings and the prefix of participles go, vowels and consonants stand once. */
function stem(word: string): string {
  let rest = word.length > 6 && word.startsWith('ge') ? word.slice(2) : word;
  if (rest.length > 4) rest = rest.replace(/(?:'s|’s|eren|eerde|eert|ten|den|en|te|de|es|e|s|t|d)$/u, '');
  rest = rest.replace(/([a-z])\1/gu, '$1');
  return rest.replace(/z$/u, 's').replace(/v$/u, 'f');
}

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
    wat wie waar zich al meer aldus zo toen nu men onder tegen na heeft werden hem ons mijn ben bent waren omdat doordat`),
  stem,
};
