import type { Page } from 'puppeteer-core';
import { words } from './popup.ts';
import type { ClosedRoot, Reader } from './reader.ts';
import { until } from './until.ts';

export interface Box {
  readonly [edge: string]: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The banner of a page, seen and used as a reader does. */
export interface Banner {
  text(): Promise<string>;
  /** Texts or names of the links and buttons that are seen, in tab order. */
  controls(): Promise<string[]>;
  /** Address of the link to the original. */
  link(): Promise<string>;
  /** Its rectangle in the window. */
  box(): Promise<Box>;
  /** The middle of a link or button in the window. @param name text or label */
  centre(name: string | RegExp): Promise<{ x: number; y: number }>;
  /** Presses a link or button with a real pointer, once it answers. @param name text or label */
  press(name: string | RegExp): Promise<void>;
  /** Chooses where Brontekst is to stay quiet. @param name text of the choice */
  choose(name: string): Promise<void>;
  root: ClosedRoot;
}

/** Brings a page to the front and waits for its banner: in a page that can't be seen it would never slide in. */
export async function bannerOf(reader: Reader, page: Page): Promise<Banner> {
  await page.bringToFront();
  const root = await until('the banner is there', async () => {
    const found = await reader.closedRoot(page);
    return found && (await found.evaluate(isAtRest)) ? found : null;
  });
  const centre: Banner['centre'] = async (name) => {
    const names = await root.evaluate(controlNames);
    const index = names.findIndex((found) => (typeof name === 'string' ? found === name : name.test(found)));
    if (index < 0) throw new Error(`No ${name} among the banner's ${names.join(', ')}.`);
    const [x = 0, y = 0] = await root.evaluate(controlCentre, index);
    return { x, y };
  };
  const press: Banner['press'] = async (name) => {
    const { x, y } = await centre(name);
    await page.bringToFront();
    await untilSeen(root);
    await page.mouse.click(x, y);
  };
  return {
    root,
    text: () => root.evaluate(saidIn),
    controls: () => root.evaluate(controlNames),
    link: () => root.evaluate((shadow) => shadow.querySelector('a')?.getAttribute('href') ?? ''),
    box: () => root.evaluate(boxOf),
    centre,
    press,
    choose: async (name) => {
      await press(words.say('banner.more'));
      await press(name);
    },
  };
}

/** Waits until what stands in a page has been seen for a moment: before that its controls do not answer. */
export async function untilSeen(root: ClosedRoot): Promise<void> {
  await until('it is seen', () => root.evaluate((shadow) => shadow.querySelector('[data-seen]') !== null));
}

/** The words that are seen in what Brontekst has put into a page. */
export function saidIn(shadow: ShadowRoot): string {
  const saying = [...shadow.querySelectorAll('section [data-say]')].filter((element) => element.checkVisibility());
  return saying.map((element) => element.getAttribute('data-say')).join(' ');
}

/** Whether a page has no banner now. */
export async function hasNoBanner(reader: Reader, page: Page): Promise<boolean> {
  return (await reader.closedRoot(page)) === null;
}

/** Whether it is rendered and no longer sliding in. */
function isAtRest(shadow: ShadowRoot): boolean {
  const section = shadow.querySelector('section');
  return section?.getAnimations().every(({ playState }) => playState === 'finished') ?? false;
}

function boxOf(shadow: ShadowRoot): Box {
  const box = shadow.querySelector('section')?.getBoundingClientRect();
  return { top: box?.top ?? 0, bottom: box?.bottom ?? 0, left: box?.left ?? 0, right: box?.right ?? 0 };
}

function controlNames(shadow: ShadowRoot): string[] {
  const controls = [...shadow.querySelectorAll('a, button')];
  return controls.filter((control) => control.checkVisibility()).map((control) => control.ariaLabel ?? '');
}

function controlCentre(shadow: ShadowRoot, index: number): number[] {
  const controls = [...shadow.querySelectorAll('a, button')].filter((control) => control.checkVisibility());
  const box = controls[index]?.getBoundingClientRect();
  return box ? [box.left + box.width / 2, box.top + box.height / 2] : [];
}
