/** A name as each side writes it. `mistranslated`: what a machine makes of it when it takes it for a common word. */
export interface Name {
  nl: string;
  en: string;
  mistranslated?: string;
}

const same = (names: string): Name[] => names.split(' ').map((name) => ({ nl: name, en: name }));
const changing = (pairs: string): Name[] =>
  pairs.split(', ').map((pair) => {
    const [nl = '', en = ''] = pair.split('/');
    return { nl, en };
  });
const mistaken = (pairs: string): Name[] =>
  pairs.split(', ').map((pair) => {
    const [name = '', mistranslated = ''] = pair.split('/');
    return { nl: name, en: name, mistranslated };
  });

/** Invented companies, the most written about first. */
export const companies: Name[] = [
  ...same(
    'Corvane Quorline Melvanta Tarsoft Ostrix Bryndal Velunet Harkosys Pellworm Zandrive Nimbaro Kessler Orvalis ' +
      'Trionix Fjordata Lumeko Baxendor Cindral',
  ),
  ...mistaken('Zwaluw/Swallow, Kompas/Compass, Veldwerk/Fieldwork, Haven/Port, Vlechtwerk/Wickerwork'),
  ...same(
    'Drexon Ixtara Jovano Kolbrix Lanterra Myrosec Nexalon Optivar Parsight Quillon Rovanta Silvaro Tundrix Umbrasoft ' +
      'Vexalis Wyvern Xantive Yardon Zephira Alcoro Brimtek Calvado Dunetra Ekspa Folkvang Gantry Helvion Irinex ' +
      'Jutebox Krylon Lodestar Mandrel Novalux Ostrava Pinecore Querion Ridgeway Sorrento Tamarix Ulverton Varnish ' +
      'Westmark Xylona Yellowfin Zenobar Ardent Boreal Cobalt Delphin Everline Fathom Granit Hollin Indigon',
  ),
];

export const productStems: string[] =
  'Aero Arc Atlas Beam Bolt Cascade Delta Drift Echo Ember Flux Forge Glide Halo Hive Iris Jet Kite Lattice Loom Meridian Mesa Nova Onyx Orbit Pulse Quartz Relay Ripple Scout Sierra Spark Strata Summit Tempo Torch Trace Vault Vector Vertex Wave Zenith'.split(
    ' ',
  );
export const productEnds: string[] =
  'Base Board Book Cast Desk Drive Flow Gate Guard Hub Lab Line Link Pad Point Shield Stack Stream Sync Works'.split(
    ' ',
  );

export const firstNames: string[] =
  'Anna Bram Carla Daan Eva Femke Gijs Hanna Ivo Joris Karin Lars Mira Niels Olga Peter Ronja Sander Tess Victor Wendy Yara'.split(
    ' ',
  );
export const lastNames: Name[] = [
  ...same(
    'Aldersma Brouwaert Castellani Dekkinga Ettema Fortuyn Gerritzen Hoogland Iversen Jansma Kowalek Lindqvist ' +
      'Martinsen Nordholt Oosterveld Petrescu Quist Rademaker Santoro Terpstra Uittenbroek Verhagen Wiersma Ypma Zuidhof',
  ),
  ...mistaken(
    'Bakker/Baker, Visser/Fisherman, Berg/Mountain, Groen/Green, Vos/Fox, Kuiper/Cooper, Smid/Blacksmith, Zomer/Summer',
  ),
];

export const roles: Name[] = changing(
  'topman/CEO, directeur/director, financieel directeur/financial director, woordvoerder/spokesperson, bestuurder/executive, technisch directeur/technical director',
);
export const places: Name[] = [
  ...changing(
    'Londen/London, Parijs/Paris, Duitsland/Germany, Frankrijk/France, België/Belgium, Brussel/Brussels, Ierland/Ireland, Zweden/Sweden, de Verenigde Staten/the United States, Japan/Japan, Zuid-Korea/South Korea, Polen/Poland, Den Haag/The Hague, Spanje/Spain, Italië/Italy, Keulen/Cologne',
  ),
  ...same('Amsterdam Eindhoven Groningen Dublin Berlin Stockholm Singapore Seattle Utrecht Rotterdam Madrid Oslo'),
];
/** Invented media. */
export const media: Name[] = same('TechLedger NetWire DataPost Chipweek CloudDaily TheCircuit BitCourant Wirebeat');

export const months: Name[] = changing(
  'januari/January, februari/February, maart/March, april/April, mei/May, juni/June, juli/July, augustus/August, september/September, oktober/October, november/November, december/December',
);
export const quarters: Name[] = changing(
  'het eerste kwartaal/the first quarter, het tweede kwartaal/the second quarter, het derde kwartaal/the third quarter, het vierde kwartaal/the fourth quarter',
);
export const smallNumbers: Name[] = changing(
  'twee/two, drie/three, vier/four, vijf/five, zes/six, zeven/seven, acht/eight, negen/nine, tien/ten, elf/11, twaalf/twelve, veertien/14, twintig/twenty',
);
