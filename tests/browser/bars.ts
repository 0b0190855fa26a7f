/** A bar that a page fixes at the lower edge of the window. Functions run in the page. */
export interface Bar {
  kind: string;
  /** Puts it there. Returns what can be pressed on it. */
  build(): HTMLElement[];
  /** The widths of windows that it is for; all where nothing is said. */
  least?: number;
}

declare global {
  interface Window {
    /** What can be pressed on the bar of a test. */
    controls: HTMLElement[];
  }
}

function cookieBar(): HTMLElement[] {
  const bar = document.createElement('div');
  bar.style.cssText =
    'position: fixed; inset: auto 0 0; z-index: 2147483647; background: #234; color: white; padding: 12px';
  bar.append('We would like to store some small things on your device, and so would our 312 partners. ');
  const controls = ['Accept', 'Refuse', 'Settings'].map((text) =>
    Object.assign(document.createElement('button'), { textContent: text }),
  );
  bar.append(...controls);
  document.body.append(bar);
  return controls;
}

function chatButton(): HTMLElement[] {
  const host = document.createElement('div');
  const button = document.createElement('button');
  button.textContent = 'Chat';
  button.style.cssText = 'position: fixed; right: 20px; bottom: 20px; width: 60px; height: 60px; border-radius: 50%';
  const close = document.createElement('button');
  close.textContent = '×';
  close.style.cssText = 'position: fixed; right: 14px; bottom: 72px; width: 18px; height: 18px; padding: 0';
  host.attachShadow({ mode: 'closed' }).append(button, close);
  document.body.append(host);
  return [button, close];
}

function stickyPlayer(): HTMLElement[] {
  const player = document.createElement('div');
  player.style.cssText = 'position: sticky; bottom: 0; display: flex; background: #eee; height: 72px';
  const controls = ['Play', 'Next', '15 s'].map((text) =>
    Object.assign(document.createElement('button'), { textContent: text }),
  );
  player.append(...controls);
  document.body.append(player);
  return controls;
}

function sheetInLayer(): HTMLElement[] {
  const layer = document.createElement('div');
  layer.style.cssText = 'position: fixed; inset: 0; background: rgb(0 0 0 / 0.4); display: flex; align-items: flex-end';
  const sheet = document.createElement('div');
  sheet.style.cssText = 'background: white; width: 100%; padding: 16px';
  sheet.append('Before you read on: ');
  const controls = ['Agree', 'Do not agree'].map((text) =>
    Object.assign(document.createElement('button'), { textContent: text }),
  );
  sheet.append(...controls);
  layer.append(sheet);
  document.body.append(layer);
  return controls;
}

function playerBelowScroller(): HTMLElement[] {
  const main = document.createElement('div');
  main.style.cssText = 'flex: 1; overflow: auto';
  main.append(...document.body.childNodes);
  document.documentElement.style.height = '100%';
  document.body.style.cssText = 'margin: 0; height: 100%; display: flex; flex-direction: column; overflow: hidden';
  const player = document.createElement('div');
  player.style.cssText = 'height: 64px; background: #ddd; display: flex; justify-content: space-between';
  const controls = ['Play', 'Louder'].map((text) =>
    Object.assign(document.createElement('button'), { textContent: text }),
  );
  player.append(...controls);
  document.body.append(main, player);
  return controls;
}

function frame(): HTMLElement[] {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<button style="width: 100%; height: 90%">Talk to us</button>';
  frame.style.cssText = 'position: fixed; right: 8px; bottom: 8px; width: 280px; height: 150px; border: 0';
  document.body.append(frame);
  return [frame];
}

function toast(): HTMLElement[] {
  const layer = document.createElement('div');
  layer.style.cssText = 'position: fixed; inset: 0; pointer-events: none';
  const toast = document.createElement('div');
  toast.style.cssText =
    'pointer-events: auto; position: absolute; bottom: 16px; left: 16px; width: 220px; padding: 8px; background: #fda';
  const undo = Object.assign(document.createElement('button'), { textContent: 'Undo' });
  toast.append('Saved. ', undo);
  layer.append(toast);
  document.body.append(layer);
  return [undo];
}

function popover(): HTMLElement[] {
  const bar = document.createElement('div');
  bar.popover = 'manual';
  bar.style.cssText = 'inset: auto 0 0; width: auto; margin: 0; border: 0; background: #fee; height: 56px';
  const close = Object.assign(document.createElement('button'), { textContent: 'Not now' });
  bar.append('Our newsletter ', close);
  document.body.append(bar);
  bar.showPopover();
  return [close];
}

function column(): HTMLElement[] {
  const column = document.createElement('nav');
  column.style.cssText =
    'position: fixed; inset: 0 auto 0 0; width: 180px; background: #dfd; display: flex; flex-direction: column; justify-content: space-between';
  const controls = ['Top', 'Bottom'].map((text) =>
    Object.assign(document.createElement('button'), { textContent: text }),
  );
  column.append(...controls);
  document.body.append(column);
  return controls;
}

export const bars: Bar[] = [
  { kind: 'a cookie bar', build: cookieBar },
  { kind: 'a chat button in a closed shadow tree', build: chatButton },
  { kind: 'a player that sticks to the edge', build: stickyPlayer },
  { kind: 'a sheet in a layer over the window', build: sheetInLayer },
  { kind: 'a player below what scrolls', build: playerBelowScroller },
  { kind: 'a frame', build: frame },
  { kind: 'a message in a layer that lets presses through', build: toast },
  { kind: 'a popover', build: popover },
  { kind: 'a column beside the page', build: column, least: 768 },
];
