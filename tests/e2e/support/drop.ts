import type { Page } from 'puppeteer-core';

export type DroppedFile = { name: string; bytes: Uint8Array };

/** Drops a file on a page as a person does: what the page is handed is a real `File`. */
export function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  return dropAll(page, [{ name, bytes }]);
}

export function dropAll(page: Page, files: DroppedFile[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]);
  return page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name = '', base64 = ''] of all) {
      const content = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      dataTransfer.items.add(new File([content], name));
    }
    const wish = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', wish));
    document.body.dispatchEvent(new DragEvent('drop', wish));
  }, packed);
}
