/** How often the address is compared where the browser has no Navigation API (Firefox before 147), in milliseconds. */
const interval = 1000;

/** Calls `changed` when the page's address changes without a load, until `signal` aborts. A change of the hash alone is none. */
export function watchAddress(view: Window, changed: () => void, signal: AbortSignal): void {
  const addressNow = (): string => view.location.href.split('#')[0] ?? '';
  let address = addressNow();
  const compare = (): void => {
    const next = addressNow();
    if (next === address) return;
    address = next;
    changed();
  };
  const { navigation } = view as Window & { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', compare, { signal });
  else {
    const timer = view.setInterval(compare, interval);
    signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
  }
  view.addEventListener('popstate', compare, { signal });
}
