import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { html } from '../server/answer.ts';
import { bannerOf } from './harness/banner.ts';
import { buildFolders } from './harness/build.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tellPage } from './harness/ownPage.ts';
import { known } from './harness/samples.ts';

/** Every word of the script: among them is every property that it reads, of documents, windows and elements alike. */
function wordsOf(build: string): string[] {
  const script = readFileSync(join(build, 'content-scripts', 'techzine.js'), 'utf8');
  return [...new Set(script.match(/[A-Za-z_$][\w$]+/g))];
}

const plain = known.html.replace(/<form[\s\S]*?<\/form>/g, '');

/** Puts elements that bear a name into the page, each kind as browsers look for them. */
const kinds: Record<string, (name: string) => string> = {
  img: (name) => `<img name="${name}" id="${name}" alt="">`,
  form: (name) => `<form name="${name}"></form>`,
  embed: (name) => `<embed name="${name}">`,
  object: (name) => `<object id="${name}"></object>`,
  'a, twice': (name) => `<a id="${name}"></a><a id="${name}" name="${name}"></a>`,
  'form with a control': (name) => `<form id="${name}"><input name="runtime" id="id"></form>`,
};

const controls = (names: readonly string[]) =>
  `<div hidden>${names.map((name) => `<input name="${name}">`).join('')}</div>`;

/** Pages in which a form has a control of each name: one around everything, one between the paragraphs. */
const forms: Record<string, (names: readonly string[]) => string> = {
  'a form around the article': (names) =>
    plain.replace(/<body[^>]*>/, '$&<form>').replace('</body>', `${controls(names)}</form></body>`),
  'a form in the article': (names) => plain.replace('<p><em>', `<form>${controls(names)}</form><p><em>`),
};

/** As many frames as there are words would keep the browser busy. */
const FRAMES = ['browser', 'chrome', 'prerendering', 'body', 'documentElement', 'location', 'CSS'];

inEachBrowser('a page whose elements are called as what the script reads', (stage, name) => {
  const names = wordsOf(buildFolders[name]);
  const read = async (address: string) => {
    const page = await stage.reader.open(address);
    const banner = await (await bannerOf(stage.reader, page)).text();
    const reading = await tellPage(stage.reader, page, 'read', {});
    await page.close();
    return { banner, reading: JSON.stringify(reading).replaceAll(address, '') };
  };

  const atEnd = (elements: string[]) => plain.replace('</body>', `${elements.join('')}</body>`);
  test.each([
    ...Object.entries(kinds).map(([kind, make]) => [kind, atEnd(names.map(make))]),
    ['iframe', atEnd(FRAMES.map((each) => `<iframe name="${each}"></iframe>`))],
    ...Object.entries(forms).map(([kind, make]) => [kind, make(names)]),
  ])('is read the same, and its banner comes: %s', async (kind, page) => {
    const address = new URL(`?clobbered=${encodeURIComponent(kind ?? '')}`, known.address).href;
    stage.reader.server.serve(address, html(page ?? ''));
    expect(await read(address)).toEqual(await read(known.address));
  });
});
