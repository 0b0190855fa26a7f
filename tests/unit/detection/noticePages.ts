import rows from './noticePages.json' with { type: 'json' };

/** A page with an article of its own, and a line that says, or only seems to say, that a machine translated it. */
export interface NoticePage {
  language: string;
  at: 'start' | 'end';
  html: string;
  /** The language that it was translated from; null where no machine translated it. */
  from: string | null;
  /** `automatic` or `edited`; null where no machine translated it. */
  manner: string | null;
  /** What the link in it is taken for; null where there is none. */
  link: string | null;
}

/** Where the links in the notices lead. */
export const ORIGINAL = 'https://news.example/original-ferry-1';

const titles: Record<string, string> = {
  en: 'Ferry sails without a crew',
  nl: 'Veerboot vaart zonder bemanning',
  de: 'Fähre fährt ohne Besatzung',
  fr: 'Un bac navigue sans équipage',
};

const bodies: Record<string, string[]> = {
  en: [
    'The harbour of Lindau tests a ferry without a crew. In the first three months it carried 12,400 passengers, and none of its 840 crossings had to be cancelled.',
    'Its sensors see a swimmer at 200 metres, says project leader Mara Holt. A person on the shore can stop the boat at any time, which has happened 17 times so far.',
    'The town pays 1.4 million euros for the trial. If it succeeds, two more ferries will follow in the spring, and the timetable will be extended to 22 hours a day.',
    'Critics point out that the boat is slower than its predecessor. It needs eleven minutes for the crossing, where the old one needed eight.',
  ],
  nl: [
    'De haven van Lindau beproeft een veerboot zonder bemanning. In de eerste drie maanden vervoerde die 12.400 passagiers, en geen van de 840 overtochten viel uit.',
    'De sensoren zien een zwemmer op 200 meter, zegt projectleider Mara Holt. Iemand op de wal kan de boot op elk moment stilzetten, wat tot nu toe 17 keer is gebeurd.',
    'De stad betaalt 1,4 miljoen euro voor de proef. Als die slaagt, volgen er in het voorjaar nog twee veerboten, en wordt de dienstregeling verlengd tot 22 uur per dag.',
    'Critici wijzen erop dat de boot langzamer is dan zijn voorganger. Hij doet elf minuten over de overtocht, waar de oude er acht nodig had.',
  ],
  de: [
    'Der Hafen von Lindau erprobt eine Fähre ohne Besatzung. In den ersten drei Monaten beförderte sie 12.400 Fahrgäste, und keine ihrer 840 Überfahrten fiel aus.',
    'Ihre Sensoren sehen einen Schwimmer auf 200 Meter, sagt Projektleiterin Mara Holt. Jemand am Ufer kann das Boot jederzeit anhalten, was bisher 17 Mal geschehen ist.',
    'Die Stadt zahlt 1,4 Millionen Euro für den Versuch. Wenn er gelingt, folgen im Frühjahr zwei weitere Fähren, und der Fahrplan wird auf 22 Stunden am Tag ausgedehnt.',
    'Kritiker weisen darauf hin, dass das Boot langsamer ist als sein Vorgänger. Es braucht elf Minuten für die Überfahrt, wo das alte acht brauchte.',
  ],
  fr: [
    'Le port de Lindau essaie un bac sans équipage. Pendant les trois premiers mois, il a transporté 12 400 passagers, et aucune de ses 840 traversées n’a été annulée.',
    'Ses capteurs voient un nageur à 200 mètres, dit la cheffe de projet Mara Holt. Une personne à terre peut arrêter le bateau à tout moment, ce qui est arrivé 17 fois jusqu’ici.',
    'La ville paie 1,4 million d’euros pour cet essai. S’il réussit, deux autres bacs suivront au printemps, et l’horaire sera étendu à 22 heures par jour.',
    'Des critiques font remarquer que le bateau est plus lent que son prédécesseur. Il lui faut onze minutes pour la traversée, contre huit pour l’ancien.',
  ],
};

/** The page as a site serves it: navigation, article, footer. */
export function pageOf({ language, at, html }: NoticePage): string {
  const text = (bodies[language] ?? []).map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const article = at === 'start' ? html + text : text + html;
  const title = titles[language] ?? '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <main><article><h1>${title}</h1><p class="byline">Mara Holt</p>${article}</article></main>
    <footer><p>© 2026</p></footer></body></html>`;
}

/** How many paragraphs each article has, without its notice. */
export const PARAGRAPHS = 4;

export const noticePages: NoticePage[] = rows.map((row) => ({ ...row, at: row.at === 'start' ? 'start' : 'end' }));
