import type { CheckWords } from '../checkWords.ts';
import { words } from '../wordList.ts';
import { declined } from './endings.ts';

const forms = (stems: string, more = '') => words(`${declined(stems)} ${stems} ${more}`);

/** German words for the two ends of pairs of opposites. */
export const opposites: CheckWords['opposites'] = {
  after: {
    words: words('nachdem danach'),
    perhaps: words('nach später seit anschließend dann als seitdem nachträglich'),
  },
  before: {
    words: words('bevor vorher zuvor ehe'),
    perhaps: words('vor davor früher bis eher bereits schon vorab bisher ersten'),
  },
  rise: {
    words: words(
      'stieg stiegen steigt steigen steigende steigenden gestiegen gestiegene anstieg anstiegs steigerung zunahme zunahm zugenommen zunimmt zunehmen wuchs wuchsen wächst wachsen gewachsen wachstum erhöht erhöhte erhöhten erhöhen erhöhung kletterte kletterten geklettert',
    ),
    perhaps: words('höher mehr nimmt nahm auf hoch größer zu plus ausbau gewinn gewinne verstärkt zulegen legte'),
  },
  fall: {
    words: words(
      'sank sanken sinkt sinken gesunken sinkende rückgang rückgangs abnahme abnahm abgenommen abnehmen zurückgegangen zurückging schrumpfte schrumpfen geschrumpft verringert verringerte verringerung gesenkt senken senkte senkung',
    ),
    perhaps: words(
      'niedriger weniger fiel fielen fällt fallen gefallen nimmt nahm ab zurück runter minus kürzen gekürzt reduziert reduzieren reduzierte kleiner herbst ging',
    ),
  },
  win: {
    words: words('gewinnt gewinnen gewann gewannen gewonnen siegt siegte siegten'),
    perhaps: words('sieg sieger siegerin gewinn gewinner schlug besiegt besiegte geschlagen erfolg'),
  },
  lose: {
    words: words('verliert verlieren verlor verloren'),
    perhaps: words('verlust niederlage verlierer geschlagen besiegt unterlag unterlegen einbüßen'),
  },
  victory: {
    words: words('sieg siege siegs sieges triumph erfolg'),
    perhaps: words('gewann gewinnt gewonnen gewinnen besiegte schlug siegte heimsieg auswärtssieg'),
  },
  defeat: {
    words: words('niederlage niederlagen'),
    perhaps: words('verloren verlor verliert verlieren besiegt besiegte geschlagen schlug unterlag pleite'),
  },
  higher: { words: forms('höher', 'höchste höchsten höchster höchstes'), perhaps: words('über mehr hoch hohe hohen') },
  lower: {
    words: forms('niedriger', 'niedrigste niedrigsten niedrigster niedrigstes'),
    perhaps: words('unter weniger niedrig tiefer geringer geringere geringeren tief senken'),
  },
  best: { words: words('beste besten bester bestes bestem'), perhaps: words('gut top') },
  worst: { words: forms('schlechtest schlimmst'), perhaps: words('schlecht schlimm') },
  better: { words: forms('besser'), perhaps: words('verbessern verbesserung verbessert gut') },
  worse: {
    words: forms('schlechter schlimmer'),
    perhaps: words('verschlechtern verschlechterung verschlechtert schlecht'),
  },
  north: {
    words: words('nord norden nördlich nördliche nördlichen nördlicher nordküste nordwärts'),
    perhaps: words('nordost nordosten nordwest nordwesten nordöstlich nordwestlich nordöstlichen nordwestlichen'),
  },
  south: {
    words: words('süd süden südlich südliche südlichen südlicher südküste südwärts'),
    perhaps: words('südost südosten südwest südwesten südöstlich südwestlich südöstlichen südwestlichen'),
  },
  east: {
    words: words('ost osten östlich östliche östlichen östlicher ostküste ostwärts'),
    perhaps: words('nordost nordosten südost südosten nordöstlich südöstlich nahen fernen mittleren ostern'),
  },
  west: {
    words: words('west westen westlich westliche westlichen westlicher westküste westwärts'),
    perhaps: words('nordwest nordwesten südwest südwesten nordwestlich südwestlich'),
  },
  buy: {
    words: words('kauft kaufen kaufte kauften gekauft kauf erwerb erworben erwirbt erwarb übernahme'),
    perhaps: words('übernehmen übernimmt übernahm käufer'),
  },
  sell: {
    words: words('verkauft verkaufen verkaufte verkauften verkauf verkäufer'),
    perhaps: words('absatz umsatz veräußern vertrieb vertreibt vertreiben'),
  },
  longer: { words: forms('länger', 'längste längsten'), perhaps: words('lang lange') },
  shorter: { words: forms('kürzer', 'kürzeste kürzesten'), perhaps: words('kurz kurze') },
  larger: { words: forms('größer', 'größte größten größter größtes'), perhaps: words('groß mehr große') },
  smaller: { words: forms('kleiner', 'kleinste kleinsten'), perhaps: words('klein weniger kleine') },
  older: { words: words('älter älteren älteste ältesten ältester'), perhaps: words('alt ältere alte') },
  younger: { words: words('jünger jüngeren jüngste jüngster'), perhaps: words('jung jüngere jüngsten junge') },
  faster: { words: forms('schneller', 'schnellste schnellsten'), perhaps: words('schnell rascher') },
  slower: { words: forms('langsamer', 'langsamste langsamsten'), perhaps: words('langsam') },
  stronger: { words: forms('stärker', 'stärkste stärksten'), perhaps: words('stark starke starken') },
  weaker: { words: forms('schwächer', 'schwächste schwächsten'), perhaps: words('schwach schwache') },
  open: {
    words: words('öffnen öffnet öffnete geöffnet eröffnet eröffnen eröffnete eröffnung öffnung'),
    perhaps: words('offen'),
  },
  close: {
    words: words('schließen schließt schloss schlossen geschlossen schließung'),
    perhaps: words('zu dicht ende nahe knapp abschluss'),
  },
  allow: {
    words: words('erlauben erlaubt erlaubte erlaubnis zulassen zugelassen genehmigt genehmigen genehmigung gestattet'),
    perhaps: words('dürfen darf lassen durfte durften'),
  },
  forbid: {
    words: words('verbieten verbietet verbot verboten verbots untersagt untersagen untersagte'),
    perhaps: words('sperre'),
  },
  accept: { words: words('akzeptieren akzeptiert akzeptierte angenommen annehmen'), perhaps: words('nahm an nehmen') },
  reject: {
    words: words(
      'ablehnen abgelehnt ablehnte ablehnung lehnte lehnten zurückgewiesen zurückweisen verwerfen verworfen',
    ),
    perhaps: words('lehnt wies weigern weigert weigerte verweigert'),
  },
  above: { words: words('oberhalb'), perhaps: words('über') },
  below: { words: words('unterhalb'), perhaps: words('unter') },
  inside: { words: words('innerhalb drinnen'), perhaps: words('in innen') },
  outside: { words: words('außerhalb draußen'), perhaps: words('aus außen vor') },
  left: { words: words('linke linken linker linkes'), perhaps: words('links') },
  right: { words: words('rechte rechten rechter rechtes'), perhaps: words('rechts recht richtig') },
  early: { words: words('früh frühe frühen früher anfang'), perhaps: words('beginn eher') },
  late: { words: words('spät späte späten ende'), perhaps: words('später spätestens') },
  atLeast: { words: words('mindestens wenigstens'), perhaps: words('zumindest minimum') },
  atMost: { words: words('höchstens maximal'), perhaps: words('maximum bis allenfalls') },
  nearly: { words: words('fast beinahe nahezu'), perhaps: words('knapp annähernd rund') },
  moreThan: { words: words('mehr_als'), perhaps: words('über gut mehr') },
  yesterday: { words: words('gestern'), perhaps: words('') },
  dayBeforeYesterday: { words: words('vorgestern'), perhaps: words('') },
};
