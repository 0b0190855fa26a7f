import type { StoryKind } from './story.ts';

export const fine: StoryKind = {
  name: 'fine',
  topic: 'privacy-compliance',
  titles: [
    ['{c} krijgt boete van {m1}', '{c} fined {m1}'],
    ['Toezichthouder tikt {c} op de vingers', 'Regulator raps {c} on the knuckles'],
    ['{c} gaat in beroep tegen boete', '{c} appeals against fine'],
  ],
  openings: [
    [
      '{c} moet een boete van {m1} betalen omdat {p} te veel gegevens verzamelde.',
      '{c} has to pay a fine of {m1} because {p} collected too much data.',
    ],
    [
      'De toezichthouder in {place} vindt dat {c} de regels heeft overtreden met {p}.',
      'The regulator in {place} finds that {c} has violated the rules with {p}.',
    ],
  ],
  body: [
    ['Het onderzoek duurde {k1} jaar.', 'The investigation took {k1} years.'],
    ['Er kwamen {n1} klachten binnen.', '{n1} complaints were received.'],
    ['{c} zegt het niet eens te zijn met het besluit.', '{c} says it does not agree with the decision.'],
    ['Advocaat {who} vindt de straf te zwaar.', 'Lawyer {who} finds the punishment too severe.'],
    ['Het bedrijf behaalde in {year} een omzet van {m2}.', 'The company achieved a turnover of {m2} in {year}.'],
    ['Concurrent {c2} had een klacht ingediend.', 'Competitor {c2} had filed a complaint.'],
    ['De uitspraak volgt op {day}.', 'The ruling will follow on {day}.'],
    ['Wie {p} gebruikt, moet voortaan toestemming geven.', 'Anyone using {p} must now give permission.'],
    [
      'Eerder kreeg het bedrijf al een waarschuwing, schrijft {src}.',
      'The company had already been given a warning, writes {src}.',
    ],
    ['{last} verwacht dat de zaak nog jaren loopt.', '{last} expects the case to continue for years.'],
  ],
};

export const survey: StoryKind = {
  name: 'survey',
  topic: 'analytics',
  titles: [
    ['{pct1} procent van de bedrijven gebruikt {p}', '{pct1} percent of companies use {p}'],
    ['{c}: bedrijven lopen achter met beveiliging', '{c}: companies lag behind with security'],
    ['Onderzoek {c}: personeel is zwakke schakel', 'Research {c}: staff is weak link'],
  ],
  openings: [
    [
      'Van de bedrijven heeft {pct1} procent geen plan voor noodgevallen, blijkt uit onderzoek van {c}.',
      'Of the companies, {pct1} percent do not have a plan for emergencies, according to research by {c}.',
    ],
    [
      'Bedrijven onderschatten de risico’s van oude software. Dat stelt {c} in een rapport.',
      'Companies underestimate the risks of old software. This is what {c} states in a report.',
    ],
  ],
  body: [
    ['Aan het onderzoek deden {n1} mensen mee.', '{n1} people took part in the survey.'],
    ['Een jaar eerder was dat nog {pct2} procent.', 'A year earlier, that was {pct2} percent.'],
    ['In {place} ligt het aandeel op {pct3} procent.', 'In {place}, the share is {pct3} percent.'],
    ['{role} {who} is verbaasd over de uitkomst.', '{role} {who} is surprised by the result.'],
    ['Vooral kleine bedrijven stellen uitgaven uit.', 'Small businesses in particular are postponing expenditure.'],
    ['De schade per bedrijf bedraagt gemiddeld {m1}.', 'The damage per company averages {m1}.'],
    ['Eén op de {k1} medewerkers deelt wachtwoorden.', 'One in {k1} employees shares passwords.'],
    ['Het rapport verscheen in samenwerking met {c2}.', 'The report was published in collaboration with {c2}.'],
    ['{last} pleit voor betere opleidingen.', '{last} argues for better training.'],
    ['{src} plaatst vraagtekens bij de methode.', '{src} questions the method.'],
  ],
};

export const lawsuit: StoryKind = {
  name: 'lawsuit',
  topic: 'trends',
  titles: [
    ['{c} sleept {c2} voor de rechter', '{c} takes {c2} to court'],
    ['{c2} moet {c} {m1} betalen', '{c2} must pay {c} {m1}'],
    ['Ruzie om {p} komt voor de rechter', 'Dispute over {p} goes to court'],
  ],
  openings: [
    [
      '{c} klaagt {c2} aan wegens inbreuk op patenten. Het gaat om techniek in {p}.',
      '{c} is suing {c2} for infringement of patents. It concerns technology in {p}.',
    ],
    [
      '{c2} moet {m1} betalen aan {c}, oordeelt een rechter in {place}.',
      '{c2} has to pay {m1} to {c}, a judge in {place} ruled.',
    ],
  ],
  body: [
    ['Het conflict draait om {k1} patenten.', 'The conflict revolves around {k1} patents.'],
    ['{c2} noemt de claim ongegrond.', '{c2} calls the claim unfounded.'],
    ['De eerste zitting is op {day}.', 'The first session is on {day}.'],
    ['Advocaat {who} vraagt om een verkoopverbod.', 'Lawyer {who} is asking for a sales ban.'],
    ['Beide bedrijven werkten tot {year} samen.', 'Both companies worked together until {year}.'],
    ['Van {p} zijn {n1} exemplaren verkocht.', '{n1} units of {p} have been sold.'],
    ['De jury had {k2} dagen nodig.', 'The jury needed {k2} days.'],
    ['Volgens {src} is een schikking dichtbij.', 'According to {src}, a settlement is close.'],
    ['Het aandeel {c2} daalde met {pct1} procent.', 'The share of {c2} fell by {pct1} percent.'],
    ['{last} weigert verder commentaar.', '{last} refuses to comment further.'],
  ],
};

export const appointment: StoryKind = {
  name: 'appointment',
  topic: 'trends',
  titles: [
    ['{who} vertrekt bij {c}', '{who} leaves {c}'],
    ['{c} benoemt {who}', '{c} appoints {who}'],
    ['Wisseling van de wacht bij {c}', 'Changing of the guard at {c}'],
  ],
  openings: [
    [
      '{who} wordt de nieuwe topman van {c}. Dat maakte het bedrijf op {day} bekend.',
      '{who} will be the new CEO of {c}. The company announced this on {day}.',
    ],
    [
      'Bij {c} vertrekt {role} {who}. Een opvolger is nog niet gevonden.',
      '{role} {who} is leaving {c}. A successor has not yet been found.',
    ],
  ],
  body: [
    ['{last} werkte eerder bij {c2}.', '{last} previously worked at {c2}.'],
    ['Onder zijn leiding verscheen {p}.', '{p} was released under his leadership.'],
    ['De benoeming geldt voor {k1} jaar.', 'The appointment is for {k1} years.'],
    ['Hij ontvangt een salaris van {m1}.', 'He receives a salary of {m1}.'],
    [
      'Het aandeel reageerde met een stijging van {pct1} procent.',
      'The share reacted with an increase of {pct1} percent.',
    ],
    ['Volgens {src} waren er al langer spanningen.', 'According to {src}, there had been tensions for some time.'],
    ['{last} studeerde in {place}.', '{last} studied in {place}.'],
    ['Het bedrijf telt {n1} medewerkers.', 'The company has {n1} employees.'],
    ['De raad van commissarissen bedankt hem voor zijn inzet.', 'The supervisory board thanks him for his efforts.'],
    ['Wat hij hierna gaat doen, is niet bekend.', 'What he will do next is not known.'],
  ],
};
