import type { Page } from 'puppeteer-core';

/** Drops a file on a page as a person does: what the page is handed is a real `File`. */
export function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  return page.evaluate(
    (file, packed) => {
      const content = Uint8Array.from(atob(packed), (each) => each.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      const wish = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragover', wish));
      document.body.dispatchEvent(new DragEvent('drop', wish));
    },
    name,
    bytes.toString('base64'),
  );
}
