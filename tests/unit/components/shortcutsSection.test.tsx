import { expect, test, vi } from 'vitest';
import { ShortcutsSection } from '../../../components/options/sections/ShortcutsSection.tsx';
import { show } from './page.ts';

const shortcuts = [
  { name: 'open-original', keys: 'Alt+Shift+O' },
  { name: 'next-difference', keys: '' },
] as const;

test('shows the keys of each command, and where it has none', async () => {
  const page = await show(<ShortcutsSection shortcuts={[...shortcuts]} onChange={vi.fn()} />);
  expect(page.all('dt').map((term) => term.textContent)).toEqual(['Open the original', 'Show the next difference']);
  expect(page.all('dd').map((keys) => keys.textContent)).toEqual(['Alt+Shift+O', 'no shortcut']);
});

test('leads to the browser’s own page for changing them', async () => {
  const onChange = vi.fn();
  const page = await show(<ShortcutsSection shortcuts={[...shortcuts]} onChange={onChange} />);
  await page.press('Change the shortcuts …');
  expect(onChange).toHaveBeenCalledOnce();
});

test('is absent where the browser has no commands', async () => {
  const page = await show(<ShortcutsSection shortcuts={null} onChange={vi.fn()} />);
  expect(page.text()).toBe('');
});
