import type { RoleWords } from '../checkWords.ts';
import { words } from '../wordList.ts';

/** How German says who does what to whom. */
export const roles: RoleWords = {
  isOrderFixed: false,
  determiners: words(`
    der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser
    unsere unseren mein meine dieser diese dieses diesen diesem beide beiden alle einige kein keine keinen keinem keiner jeder
    jede jeden jedem zum zur`),
  objectDeterminers: words('den dem einen einem seinen seinem ihren ihrem diesen diesem keinen keinem jeden jedem'),
  subjectDeterminers: words('der'),
  auxiliaries: words(`
    hat haben hatte hatten ist sind war waren wird werden wurde wurden worden soll sollen sollte will wollen wollte kann können
    konnte konnten darf dürfen muss müssen musste lässt lassen ließ habe sei seien werde nicht auch schon noch nun nur wieder
    sich zu`),
  passives: words('wird werden wurde wurden worden werde ist sind war waren'),
  progressive: /(?!)/,
  inflected: /(?!)/,
  agents: words('von vom durch'),
  prepositions: words(`
    in im ins an am ans auf aus bei beim mit nach seit zu zum zur für gegen ohne um über unter vor hinter neben zwischen während
    wegen trotz bis laut zufolge gegenüber als wie per ab`),
  subjects: words('er wir ich man'),
  objects: words('ihn ihm ihnen uns mich mir'),
  breaks: words(`
    dass ob wer was wo wobei womit wodurch wonach weil nachdem bevor damit obwohl während als wenn falls oder und aber denn
    sondern warum wie`),
  particles: words(''),
  loose: words(`
    trifft traf trafen getroffen heiratet heiratete ähnelt gefällt gefiel gefallen fehlt fehlte fehlen gelingt gelang leiht lieh
    geliehen mietet mietete vermietet lehrt lehrte lernt passt passte bedeutet kostet kostete betrifft betraf bleibt blieb
    bildet enthält umfasst überrascht überraschte verpasst schmeckt`),
};
