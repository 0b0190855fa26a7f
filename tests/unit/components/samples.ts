import { vi } from 'vitest';
import type { OptionsEvents, PopupEvents, SideBySideEvents } from '../../../components/views.ts';
import { type GalleryState, galleryStates } from '../../gallery/states.ts';

/** A state of the gallery of one page by its name. */
export function galleryState<Page extends GalleryState['page']>(
  page: Page,
  name: string,
): Extract<GalleryState, { page: Page }> {
  const state = galleryStates.find((other): other is Extract<GalleryState, { page: Page }> => {
    return other.page === page && other.name === name;
  });
  if (!state) throw new Error(`The gallery has no ${name}`);
  return state;
}

export function popupEvents() {
  return {
    onLookUp: vi.fn(),
    onCancel: vi.fn(),
    onRetry: vi.fn(),
    onShow: vi.fn(),
    onOpenSideBySide: vi.fn(),
    onReadAlong: vi.fn(),
    onOpensOriginal: vi.fn(),
    onOpenOptions: vi.fn(),
    onDismiss: vi.fn(),
    onReload: vi.fn(),
    onCompareAnyway: vi.fn(),
    onChooseOriginal: vi.fn(),
    onPickCandidate: vi.fn(),
    onGrant: vi.fn(),
    onSwitch: vi.fn(),
    onKeep: vi.fn(),
    onDropKept: vi.fn(),
    onOpenAndCompare: vi.fn(),
    onTurnRound: vi.fn(),
  } satisfies PopupEvents;
}

export function optionsEvents() {
  return {
    onChange: vi.fn(),
    onGrant: vi.fn(),
    onGiveBack: vi.fn(),
    onSwitchOn: vi.fn(),
    onForgetOriginals: vi.fn(),
    onSeeNews: vi.fn(),
    onChangeShortcuts: vi.fn(),
    onDownload: vi.fn(),
  } satisfies OptionsEvents;
}

export function sideBySideEvents(isCopied = true) {
  return {
    onCopy: vi.fn(async () => isCopied),
    onDownload: vi.fn(),
    onPrint: vi.fn(),
    onLookUpAgain: vi.fn(),
    onCancel: vi.fn(),
    onGrant: vi.fn(),
    translator: null,
  } satisfies SideBySideEvents;
}
