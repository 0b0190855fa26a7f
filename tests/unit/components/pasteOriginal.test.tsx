import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { PasteOriginal } from '../../../components/popup/PasteOriginal.tsx';
import { type Shown, show } from './page.ts';

async function paste(page: Shown, text: string) {
  const input = page.one('input');
  const view = input.ownerDocument.defaultView;
  await act(() => {
    Object.assign(input, { value: text });
    input.dispatchEvent(new (view?.Event ?? Event)('input', { bubbles: true }));
  });
  await act(() => {
    page.one('form').dispatchEvent(new (view?.Event ?? Event)('submit', { bubbles: true, cancelable: true }));
  });
}

test('an address is handed on in its normal form', async () => {
  const onChoose = vi.fn();
  const page = await show(<PasteOriginal onChoose={onChoose} />);
  await paste(page, '  https://WWW.Techzine.nl/nieuws/430002/ ');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('https://www.techzine.nl/nieuws/430002/');
  expect(page.one('input').getAttribute('aria-invalid')).toBe('false');
});

test.each(['techzine.nl', '', 'http://www.techzine.nl/', 'javascript:alert(1)'])(
  '%j is refused in words',
  async (text) => {
    const onChoose = vi.fn();
    const page = await show(<PasteOriginal onChoose={onChoose} />);
    await paste(page, text);
    expect(onChoose).not.toHaveBeenCalled();
    expect(page.one('[role=alert]').textContent).toBe('That is not a web address. Paste one that starts with https://');
    expect(page.one('input').getAttribute('aria-invalid')).toBe('true');
    expect(page.one('input').getAttribute('aria-describedby')).toBe(page.one('[role=alert]').id);
  },
);
