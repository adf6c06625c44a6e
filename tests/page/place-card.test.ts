import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../page/hover/place-card.ts';

const window = { width: 800, height: 600 };
const card = { width: 300, height: 120 };

describe('a card', () => {
  it('stands below the words', () =>
    expect(placeCard({ left: 100, top: 100, right: 300, bottom: 120 }, card, window)).toEqual({ left: 100, top: 128 }));

  it('stands above words at the bottom', () =>
    expect(placeCard({ left: 100, top: 560, right: 300, bottom: 580 }, card, window)).toEqual({ left: 100, top: 432 }));

  it('is kept inside at the right', () =>
    expect(placeCard({ left: 700, top: 100, right: 790, bottom: 120 }, card, window)?.left).toBe(492));

  it('stands beside tall words', () =>
    expect(placeCard({ left: 20, top: 10, right: 400, bottom: 590 }, card, window)?.left).toBe(408));

  it('is left out where there is no room beside the words', () =>
    expect(placeCard({ left: 0, top: 0, right: 800, bottom: 600 }, card, window)).toBeNull());

  it('never lies over its words or outside the window', () => {
    const side = fc.integer({ min: -200, max: 900 });
    const length = fc.integer({ min: 1, max: 700 });
    fc.assert(
      fc.property(side, side, length, length, length, length, (left, top, wide, high, width, height) => {
        const words = { left, top, right: left + wide, bottom: top + high };
        const place = placeCard(words, { width, height }, window);
        if (!place) return;
        const right = place.left + width;
        const bottom = place.top + height;
        expect(place.left >= 0 && place.top >= 0 && right <= window.width && bottom <= window.height).toBe(true);
        expect(
          right <= words.left || place.left >= words.right || bottom <= words.top || place.top >= words.bottom,
        ).toBe(true);
      }),
    );
  });
});
