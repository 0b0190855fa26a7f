import type { RoleWords } from '../checkWords.ts';
import { words } from '../wordList.ts';

/** How Dutch says who does what to whom. */
export const roles: RoleWords = {
  isOrderFixed: false,
  determiners: words(
    'de het een zijn haar hun ons onze mijn jouw uw deze dit die dat beide alle enkele geen elk elke ieder iedere',
  ),
  objectDeterminers: words(''),
  subjectDeterminers: words(''),
  auxiliaries: words(`
    heeft hebben had hadden is zijn was waren wordt worden werd werden geworden zal zullen zou zouden kan kunnen kon konden mag
    mogen moet moeten moest wil willen wilde laat laten liet gaat gaan ging doet doen deed niet ook al nog nu wel weer dan te`),
  passives: words('wordt worden werd werden is zijn was waren geworden'),
  progressive: /(?!)/,
  inflected: /(?!)/,
  agents: words('door'),
  prepositions: words(`
    van in op aan met voor tegen bij over naar uit om tot tijdens na sinds onder tussen zonder volgens wegens ondanks achter
    boven binnen buiten langs vanaf rond richting tegenover naast per via vanwege dankzij behalve als dan aldus`),
  subjects: words('hij zij ze we wij ik men'),
  objects: words('hem haar hen hun ons mij me'),
  breaks: words(`
    dat die wie wat waar waarbij waarin waarmee waarna waardoor waarvan waarop omdat doordat nadat voordat zodat hoewel terwijl
    toen als indien wanneer of en maar want dus dan waarom hoe`),
  particles: words(''),
  loose: words(`
    ontmoet ontmoette ontmoetten trouwt trouwde trouwen getrouwd lijkt lijken bevalt beviel ontbreekt ontbreken spijt leent leende
    lenen geleend huurt huurde huren verhuurt leert leerde leren geleerd betreft betekent kost kosten past mist missen miste
    gemist blijft blijkt wordt vormt vormen omvat bevat interesseert verbaast verraste`),
};
