import { ELSEWHERE } from '../../server/hosts.ts';
import type { LocalServer } from '../../server/server.ts';

/** Pages of a site that Brontekst does not know, of one article in two languages. */
export const english = `https://${ELSEWHERE}/ferry-sails-without-a-crew`;
export const dutch = `https://${ELSEWHERE}/veerboot-vaart-zonder-bemanning`;

const bodies = {
  en: [
    'The harbour of Lindau tests a ferry without a crew. In the first three months it carried 12,400 passengers, and none of its 840 crossings had to be cancelled.',
    'Its sensors see a swimmer at 200 metres, says project leader Mara Holt. A person on the shore can stop the boat at any time, which has happened 17 times so far.',
    'The town pays 1.4 million euros for the trial. If it succeeds, two more ferries will follow in the spring, and the timetable will be extended to 22 hours a day.',
    'Critics point out that the boat is slower than its predecessor. It needs fifteen minutes for the crossing, where the old one needed eight.',
  ],
  nl: [
    'De haven van Lindau beproeft een veerboot zonder bemanning. In de eerste drie maanden vervoerde die 12.400 passagiers, en geen van de 840 overtochten viel uit.',
    'De sensoren zien een zwemmer op 200 meter, zegt projectleider Mara Holt. Iemand op de wal kan de boot op elk moment stilzetten, wat tot nu toe 17 keer is gebeurd.',
    'De stad betaalt 1,4 miljoen euro voor de proef. Als die slaagt, volgen er in het voorjaar nog twee veerboten, en wordt de dienstregeling verlengd tot 22 uur per dag.',
    'Critici wijzen erop dat de boot langzamer is dan zijn voorganger. Hij doet elf minuten over de overtocht, waar de oude er acht nodig had.',
  ],
};
const titles = { en: 'Ferry sails without a crew', nl: 'Veerboot vaart zonder bemanning' };

/** The English page's own words about its translation. */
export const NOTICE = `<p><em>This article was translated from Dutch by AI and checked by an editor. <a href="${dutch}">Read the original</a></em></p>`;

function page(language: keyof typeof bodies, notice: string): string {
  const text = bodies[language].map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${titles[language]}</title></head>
    <body><main><article><h1>${titles[language]}</h1>${text}${notice}</article></main></body></html>`;
}

/** Serves both. @param notice what the English page says of itself */
export function servePages(server: LocalServer, notice = ''): void {
  const headers = { 'content-type': 'text/html; charset=UTF-8' };
  server.serve(english, { status: 200, headers, body: page('en', notice) });
  server.serve(dutch, { status: 200, headers, body: page('nl', '') });
}
