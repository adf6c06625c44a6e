/** The two panels beside a page, which the common API of extensions leaves out. */
interface PanelApis {
  /** Chrome's. */
  chrome?: { sidePanel?: { open(options: { tabId: number }): Promise<void> } };
  /** Firefox's. */
  browser?: { sidebarAction?: { open(): Promise<void> } };
}

const apis = globalThis as typeof globalThis & PanelApis;

/** Whether this browser has a panel beside the page: Chrome's side panel or Firefox's sidebar; phones have neither. */
export function hasSidePanel(): boolean {
  return (apis.chrome?.sidePanel ?? apis.browser?.sidebarAction) !== undefined;
}

/** Opens the panel beside a tab. Must be called straight from a click; false when the browser refuses. */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    if (apis.chrome?.sidePanel) await apis.chrome.sidePanel.open({ tabId });
    else await apis.browser?.sidebarAction?.open();
    return true;
  } catch {
    return false;
  }
}
