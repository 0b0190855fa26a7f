import type { BannerEvents } from '../../extension/page/parts/banner.ts';

const nothing = () => undefined;

/** A banner that is looked at and not used: nothing comes of its controls. */
export const deafEvents: BannerEvents = {
  onCompare: nothing,
  onNext: nothing,
  onAlong: nothing,
  onSwitchOff: async () => ({ ok: true }),
  onClose: nothing,
};
