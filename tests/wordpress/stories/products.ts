import type { StoryKind } from './story.ts';

export const launch: StoryKind = {
  name: 'launch',
  topic: 'devices',
  titles: [
    ['{c} kondigt {p} aan', '{c} announces {p}'],
    ['{p} van {c} kost {m1}', '{p} from {c} costs {m1}'],
    ['Nieuwe {p} moet concurrent van {c2} verslaan', 'New {p} must beat competitor from {c2}'],
  ],
  openings: [
    [
      '{c} heeft in {place} de {p} gepresenteerd. Het apparaat ligt vanaf {month} in de winkel.',
      '{c} has presented the {p} in {place}. The device will be in stores from {month}.',
    ],
    ['De {p} van {c} komt voor {m1} op de markt.', 'The {p} of {c} will be available for {m1}.'],
    ['{c} werkt aan een opvolger van de {p2}: de {p}.', '{c} is working on a successor to the {p2}: the {p}.'],
  ],
  body: [
    [
      'Het scherm is {pct1} procent helderder dan dat van de {p2}.',
      'The screen is {pct1} percent brighter than that of the {p2}.',
    ],
    ['De processor telt {k1} kernen.', 'The processor has {k1} cores.'],
    ['Er is plaats voor {n1} foto’s.', 'There is room for {n1} photos.'],
    ['De duurdere uitvoering kost {m2}.', 'The more expensive version costs {m2}.'],
    ['{role} {who} toonde het apparaat op {day}.', '{role} {who} showed the device on {day}.'],
    ['De accu gaat volgens {c} een hele dag mee.', 'According to {c}, the battery lasts all day.'],
    ['In {place} is het toestel later te koop.', 'In {place}, the device will be for sale at a later date.'],
    ['{c2} verkocht vorig jaar {n2} vergelijkbare apparaten.', '{c2} sold {n2} similar devices last year.'],
    [
      'Volgens {src} mikt de fabrikant op zakelijke klanten.',
      'According to {src}, the manufacturer is targeting business customers.',
    ],
    ['De behuizing is van aluminium.', 'The housing is made of aluminium.'],
  ],
};

export const release: StoryKind = {
  name: 'release',
  topic: 'devops',
  titles: [
    ['{c} brengt versie {v} van {p} uit', '{c} releases version {v} of {p}'],
    ['{p} krijgt nieuwe functies', '{p} gets new features'],
    ['{c} maakt {p} sneller', '{c} makes {p} faster'],
  ],
  openings: [
    [
      'Versie {v} van {p} is beschikbaar. {c} voegt ondersteuning voor {p2} toe.',
      'Version {v} of {p} is available. {c} adds support for {p2}.',
    ],
    [
      '{c} heeft een update van {p} uitgebracht die vooral gericht is op ontwikkelaars.',
      '{c} has released an update of {p} that is mainly aimed at developers.',
    ],
    [
      'Gebruikers van {p} kunnen voortaan samenwerken in één document, meldt {c}.',
      'Users of {p} can now collaborate in one document, reports {c}.',
    ],
  ],
  body: [
    ['Het opstarten gaat {pct1} procent sneller.', 'Starting up is {pct1} percent faster.'],
    ['De software wordt door {n1} bedrijven gebruikt.', 'The software is used by {n1} companies.'],
    ['Een abonnement kost {m1} per maand.', 'A subscription costs {m1} per month.'],
    ['De vormgeving is op de schop gegaan.', 'The design has been overhauled.'],
    ['Er zijn {k1} fouten opgelost.', '{k1} bugs have been fixed.'],
    [
      'Ook de koppeling met software van {c2} is verbeterd.',
      'The connection with software from {c2} has also been improved.',
    ],
    ['{role} {who} noemt de uitgave een mijlpaal.', '{role} {who} calls the release a milestone.'],
    ['De broncode staat op het platform van {c2}.', 'The source code is on the platform of {c2}.'],
    [
      'Wie nog op een oudere versie zit, heeft tot {month} de tijd.',
      'Anyone still on an older version has until {month}.',
    ],
    ['De zoekfunctie begrijpt nu hele zinnen.', 'The search function now understands whole sentences.'],
  ],
};

export const cloudRegion: StoryKind = {
  name: 'cloudRegion',
  topic: 'infrastructure',
  titles: [
    ['{c} opent datacenter in {place}', '{c} opens data center in {place}'],
    ['{c} investeert {m1} in {place}', '{c} invests {m1} in {place}'],
    ['{p} nu ook beschikbaar in {place}', '{p} now also available in {place}'],
  ],
  openings: [
    [
      '{c} opent een datacenter in {place}. Daar is {m1} mee gemoeid.',
      '{c} is opening a data center in {place}. This involves {m1}.',
    ],
    [
      'Klanten van {c} kunnen {p} voortaan ook vanuit {place} afnemen.',
      'Customers of {c} can now also purchase {p} from {place}.',
    ],
  ],
  body: [
    ['Het gebouw levert werk aan {n1} mensen.', 'The building provides work for {n1} people.'],
    ['De stroom komt voor {pct1} procent van windmolens.', 'The power comes for {pct1} percent from wind turbines.'],
    ['Het is de locatie met nummer {k1} in Europa.', 'It is location number {k1} in Europe.'],
    ['{c2} heeft in dezelfde regio al een vestiging.', '{c2} already has a location in the same region.'],
    ['De bouw begon vorig jaar.', 'Construction started last year.'],
    [
      '{role} {who} is blij met de medewerking van de gemeente.',
      '{role} {who} is happy with the cooperation of the municipality.',
    ],
    ['De restwarmte gaat naar {n2} huishoudens.', 'The residual heat goes to {n2} households.'],
    ['{src} meldde eerder al dat het bedrijf grond kocht.', '{src} reported earlier that the company bought land.'],
    ['De eerste klant is {c2}.', 'The first customer is {c2}.'],
  ],
};

export const partnership: StoryKind = {
  name: 'partnership',
  topic: 'applications',
  titles: [
    ['{c} en {c2} gaan samenwerken', '{c} and {c2} join forces'],
    ['{c2} kiest voor {p} van {c}', '{c2} opts for {p} from {c}'],
    ['{c} brengt {p} naar klanten van {c2}', '{c} brings {p} to customers of {c2}'],
  ],
  openings: [
    [
      '{c} en {c2} slaan de handen ineen. De bedrijven gaan samen {p} verkopen.',
      '{c} and {c2} are joining forces. The companies will sell {p} together.',
    ],
    [
      '{c2} stapt over op {p} van {c}. Dat hebben beide bedrijven laten weten.',
      '{c2} is switching to {p} from {c}. Both companies have announced this.',
    ],
  ],
  body: [
    ['De overeenkomst loopt {k1} jaar.', 'The agreement runs for {k1} years.'],
    ['Met het contract is {m1} gemoeid.', 'The contract involves {m1}.'],
    ['De eerste gebruikers gaan in {month} over.', 'The first users will switch over in {month}.'],
    [
      '{role} {who} van {c} spreekt van een natuurlijke combinatie.',
      '{role} {who} of {c} speaks of a natural combination.',
    ],
    ['Bij {c2} gaat het om {n1} werkplekken.', '{c2} has {n1} workplaces.'],
    ['Tot nu toe gebruikte {c2} software uit {place}.', 'Until now, {c2} used software from {place}.'],
    [
      'Over de voorwaarden doen de partijen geen mededelingen.',
      'The parties are not making any announcements about the terms.',
    ],
    ['{last} hoopt dat andere bedrijven volgen.', '{last} hopes that other companies will follow.'],
    ['De koppeling met {p2} volgt later.', 'The link with {p2} will follow later.'],
    [
      'Volgens {src} was ook een Amerikaanse partij in de race.',
      'According to {src}, an American party was also in the race.',
    ],
  ],
};
