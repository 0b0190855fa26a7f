// Functions that run inside the measured page: each stands for itself and uses nothing from outside.

/** Milliseconds, from the page's own time origin where they are a moment. */
export interface Sample {
  firstRow: number;
  allRows: number;
  longestTask: number;
  longestFrame: number;
  frames: number;
  search: number;
}

declare global {
  interface Window {
    measured?: { firstRow: number; longestTask: number };
  }
}

/** Runs before the page's own scripts: notes when the first row is painted, and the longest task. */
export function watchPage(): void {
  const measured = { firstRow: 0, longestTask: 0 };
  window.measured = measured;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) measured.longestTask = Math.max(measured.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.row')) return;
    watch.disconnect();
    // The frame after this one begins when the first is painted.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        measured.firstRow = performance.now();
      };
      channel.port2.postMessage(null);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Waits for all rows, scrolls down by a screen a frame and up by three, then searches. */
export async function readSamples(rows: number): Promise<Sample> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  while (document.querySelectorAll('.row').length < rows) await frame();
  const allRows = performance.now();
  for (let i = 0; i < 10; i += 1) await frame();
  const { firstRow, longestTask } = window.measured ?? { firstRow: Number.NaN, longestTask: Number.NaN };

  let longestFrame = 0;
  let frames = 0;
  let before = await frame();
  for (const step of [1000, -3000]) {
    const isDone = () => (step > 0 ? scrollY + innerHeight >= document.documentElement.scrollHeight - 1 : scrollY <= 0);
    while (!isDone()) {
      scrollBy({ top: step, behavior: 'instant' });
      const now = await frame();
      longestFrame = Math.max(longestFrame, now - before);
      before = now;
      frames += 1;
    }
  }

  const input = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) throw new Error('There is no search.');
  const start = performance.now();
  input.value = 'the';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  while (!CSS.highlights.has('brontekst-hit')) await frame();
  await frame();
  return { firstRow, allRows, longestTask, longestFrame, frames, search: performance.now() - start };
}
