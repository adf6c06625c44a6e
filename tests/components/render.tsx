import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { ActionsContext, type ReportActions } from '../../components/actions.ts';
import { LanguageContext } from '../../components/language.ts';
import { OpenPartsContext } from '../../components/open-parts.ts';
import { translatorFor } from '../../locales/translate.ts';

/** Actions that only note that they were asked for. */
export function spiedActions() {
  return {
    jump: vi.fn<ReportActions['jump']>(),
    readAllPages: vi.fn<ReportActions['readAllPages']>(),
    jumpToText: vi.fn<ReportActions['jumpToText']>(),
    copy: vi.fn<ReportActions['copy']>(async () => true),
    save: vi.fn<ReportActions['save']>(),
    correct: vi.fn<NonNullable<ReportActions['correct']>>(async () => true),
    undo: vi.fn<ReportActions['undo']>(),
  };
}

/** Puts components on an otherwise empty page and gives ways to look at it and to use it. */
export function show(
  children: ComponentChildren,
  language: 'id' | 'en' = 'id',
  actions: ReportActions = spiedActions(),
) {
  document.body.replaceChildren();
  document.documentElement.lang = language;
  document.title = 'Kata Siapa';
  const place = document.createElement('div');
  document.body.append(place);
  const openParts = new Map();
  const draw = (what: ComponentChildren) =>
    act(() =>
      render(
        <LanguageContext.Provider value={translatorFor(language)}>
          <ActionsContext.Provider value={actions}>
            <OpenPartsContext.Provider value={openParts}>{what}</OpenPartsContext.Provider>
          </ActionsContext.Provider>
        </LanguageContext.Provider>,
        place,
      ),
    );
  draw(children);
  const all = (testId: string) => [...place.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
  const one = (testId: string) => {
    const [first] = all(testId);
    if (!first) throw new Error(`Nothing is called ${testId}`);
    return first;
  };
  return {
    place,
    /** Draws something in the same place, as when new data came. */
    again: draw,
    all,
    one,
    words: (testId: string) => all(testId).map((element) => element.textContent?.replace(/\s+/g, ' ').trim()),
    click: (element: HTMLElement) => act(() => element.click()),
    type: (element: HTMLElement, value: string, event = 'input') =>
      act(() => {
        (element as HTMLInputElement).value = value;
        element.dispatchEvent(new Event(event, { bubbles: true }));
      }),
  };
}
