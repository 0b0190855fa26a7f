import type { StoryKind } from './story.ts';

export const vulnerability: StoryKind = {
  name: 'vulnerability',
  topic: 'security',
  titles: [
    ['Lek in {p} laat aanvallers meekijken', 'Leak in {p} allows attackers to look along'],
    ['{c} dicht {k1} lekken in {p}', '{c} closes {k1} leaks in {p}'],
    ['Ernstig beveiligingslek ontdekt in {p} van {c}', 'Serious security leak discovered in {p} from {c}'],
  ],
  openings: [
    [
      'Onderzoekers van {c2} hebben een ernstig lek gevonden in {p} van {c}.',
      'Researchers at {c2} have found a serious leak in {p} from {c}.',
    ],
    [
      '{c} heeft een update uitgebracht die {k1} kwetsbaarheden in {p} verhelpt. Beheerders doen er goed aan snel te installeren.',
      '{c} has released an update that fixes {k1} vulnerabilities in {p}. Administrators are well advised to install quickly.',
    ],
    [
      'Een kwetsbaarheid in {p} wordt actief misbruikt, waarschuwt {c}.',
      'A vulnerability in {p} is actively being exploited, warns {c}.',
    ],
  ],
  body: [
    ['Naar schatting {n1} systemen zijn kwetsbaar.', 'An estimated {n1} systems are vulnerable.'],
    [
      'Een aanvaller heeft geen wachtwoord nodig om binnen te komen.',
      'An attacker does not need a password to get in.',
    ],
    ['Het probleem is opgelost in versie {v}.', 'The problem is solved in version {v}.'],
    ['{c2} meldde het lek op {day} bij de fabrikant.', '{c2} reported the leak to the manufacturer on {day}.'],
    ['Onderzoeker {who} zegt dat het misbruik eenvoudig is.', 'Researcher {who} says that the abuse is simple.'],
    [
      'Van de getroffen apparaten staat {pct1} procent in {place}.',
      'Of the affected devices, {pct1} percent are located in {place}.',
    ],
    ['Oudere uitvoeringen krijgen geen reparatie meer.', 'Older versions will no longer be repaired.'],
    ['{last} kreeg een beloning van {m1}.', '{last} received a reward of {m1}.'],
    ['Ook {p2} zou gevoelig zijn, schrijft {src}.', '{p2} is also said to be susceptible, writes {src}.'],
    ['Er zijn nog geen aanwijzingen voor misbruik.', 'There are no indications of abuse as yet.'],
  ],
};

export const breach: StoryKind = {
  name: 'breach',
  topic: 'security',
  titles: [
    ['Gegevens van {n1} klanten {c} op straat', 'Data of {n1} customers of {c} exposed'],
    ['Datalek bij {c}', 'Data breach at {c}'],
    ['{c} meldt diefstal van klantgegevens', '{c} reports theft of customer data'],
  ],
  openings: [
    [
      'Door een fout bij {c} waren de gegevens van {n1} klanten voor iedereen in te zien.',
      'Due to an error at {c}, the data of {n1} customers could be viewed by anyone.',
    ],
    [
      '{c} is slachtoffer van een datalek. Onbekenden kregen toegang tot een database met namen en adressen.',
      '{c} is the victim of a data breach. Unknown persons gained access to a database of names and addresses.',
    ],
  ],
  body: [
    ['De database stond {k1} weken open.', 'The database was open for {k1} weeks.'],
    ['Het lek werd op {day} ontdekt door {c2}.', 'The leak was discovered on {day} by {c2}.'],
    ['Ook {n2} creditcards zijn buitgemaakt.', '{n2} credit cards have also been captured.'],
    ['Wachtwoorden waren versleuteld opgeslagen.', 'Passwords were stored in encrypted form.'],
    ['{role} {who} biedt klanten zijn excuses aan.', '{role} {who} apologises to customers.'],
    ['De toezichthouder in {place} stelt een onderzoek in.', 'The regulator in {place} is launching an investigation.'],
    ['Het bedrijf kan een boete krijgen van maximaal {m1}.', 'The company can be fined up to {m1}.'],
    [
      'De gegevens worden volgens {src} te koop aangeboden voor {m2}.',
      'According to {src}, the data are offered for sale for {m2}.',
    ],
    ['Gebruikers van {p} krijgen bericht.', 'Users of {p} will be notified.'],
    ['{last} belooft de beveiliging aan te scherpen.', '{last} promises to tighten up security.'],
  ],
};

export const outage: StoryKind = {
  name: 'outage',
  topic: 'infrastructure',
  titles: [
    ['Storing bij {c} treft {n1} gebruikers', 'Outage at {c} affects {n1} users'],
    ['{p} urenlang onbereikbaar', '{p} inaccessible for hours'],
    ['Opnieuw problemen bij {c}', 'Again problems at {c}'],
  ],
  openings: [
    [
      'Door een storing bij {c} was {p} op {day} urenlang niet bereikbaar.',
      'Due to an outage at {c}, {p} was inaccessible for hours on {day}.',
    ],
    [
      '{c} heeft last van een storing. {n1} gebruikers kunnen niet bij hun bestanden.',
      '{c} is suffering from an outage. {n1} users are unable to access their files.',
    ],
    ['Klanten van {c} klagen over problemen met {p}.', 'Customers of {c} are complaining about problems with {p}.'],
  ],
  body: [
    [
      'De oorzaak ligt bij een defecte koeling in {place}.',
      'The cause lies with a defective cooling system in {place}.',
    ],
    [
      'Na {k1} uur was {pct1} procent van de diensten hersteld.',
      'After {k1} hours, {pct1} percent of the services had been restored.',
    ],
    ['De storing begon rond het middaguur.', 'The outage started around noon.'],
    ['Een woordvoerder noemt de situatie zeer vervelend.', 'A spokesperson calls the situation very annoying.'],
    ['Klanten krijgen een vergoeding van {m1}.', 'Customers receive a compensation of {m1}.'],
    [
      'Ook {c2}, dat op dezelfde servers draait, ondervond hinder.',
      '{c2}, which runs on the same servers, also experienced problems.',
    ],
    ['{role} {who} sluit een aanval uit.', '{role} {who} rules out an attack.'],
    ['Een monteur zette per ongeluk {k2} schakelaars om.', 'An engineer accidentally flipped {k2} switches.'],
    ['Bij {src} kwamen {n2} meldingen binnen.', '{src} received {n2} reports.'],
  ],
};

export const ransomware: StoryKind = {
  name: 'ransomware',
  topic: 'security',
  titles: [
    ['{p} versleutelt computers in {place}', '{p} encrypts computers in {place}'],
    ['Criminelen eisen {m1} van {c}', 'Criminals demand {m1} from {c}'],
    ['Gijzelsoftware legt {c} plat', 'Ransomware paralyses {c}'],
  ],
  openings: [
    [
      '{c} is getroffen door gijzelsoftware. De criminelen eisen {m1}.',
      '{c} has been hit by ransomware. The criminals are demanding {m1}.',
    ],
    [
      'Een nieuwe variant van de malware {p} maakt slachtoffers in {place}, meldt {c}.',
      'A new variant of the malware {p} makes victims in {place}, reports {c}.',
    ],
  ],
  body: [
    ['In totaal zijn {n1} computers versleuteld.', 'A total of {n1} computers have been encrypted.'],
    ['De aanval begon met een mail aan {k1} medewerkers.', 'The attack started with an e-mail to {k1} employees.'],
    [
      'Volgens {c2} zit dezelfde groep achter eerdere aanvallen.',
      'According to {c2}, the same group is behind previous attacks.',
    ],
    ['Het bedrijf zegt niet te betalen.', 'The company says it will not pay.'],
    ['De schade loopt op tot {m2}.', 'The damage amounts to {m2}.'],
    ['Onderzoeker {who} maakte een gratis hulpmiddel.', 'Researcher {who} made a free tool.'],
    ['Reservekopieën bleken onbruikbaar.', 'Backups turned out to be unusable.'],
    ['{pct1} procent van de slachtoffers betaalt, zegt {src}.', '{pct1} percent of the victims pay, says {src}.'],
    ['{last} raadt aan om macro’s uit te schakelen.', '{last} recommends disabling macros.'],
  ],
};
