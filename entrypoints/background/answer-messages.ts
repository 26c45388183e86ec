import type { Passage } from '../../core/article.ts';
import { selectorFor } from '../../core/selector.ts';
import type { Answer } from '../../platform/ask.ts';
import { browser } from '../../platform/browser.ts';
import { answerMessagesBy } from '../../platform/message-answers.ts';
import {
  type ExtensionMessage,
  type PageMessage,
  readExtensionMessage,
  readFramedMessage,
  readPageMessage,
} from '../../platform/messages.ts';
import { jumpToPassage } from '../../platform/page-scripts.ts';
import { readTab } from '../../platform/session.ts';
import { answerForBackup } from './answer-for-backup.ts';
import { answerForLibrary } from './answer-for-library.ts';
import { chooseNote } from './choose-note.ts';
import { hintAt } from './draw-button.ts';
import { followReading, goOnReading, lookAtPage } from './look-at-page.ts';
import { noticePage } from './notice-page.ts';
import { savePage } from './save-page.ts';
import { setLanguage, setMarks, setPage, setPower, setSite } from './switch-power.ts';

export function answerMessages(): void {
  answerMessagesBy((value, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { id: tabId, windowId } = sender.tab ?? {};
    const fromExtensionPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (fromExtensionPage) {
      const isFramed = tabId !== undefined && sender.frameId !== 0;
      const message = isFramed ? readFramedMessage(value, tabId) : readExtensionMessage(value);
      return message ? answerExtension(message) : refuse('not-understood');
    }
    const message = readPageMessage(value);
    return message && tabId !== undefined && windowId !== undefined
      ? answerPage(message, { tabId, windowId })
      : refuse('not-understood');
  });
}

type Place = { tabId: number; windowId: number };

function answerPage(message: PageMessage, place: Place): Promise<Answer> {
  switch (message.type) {
    case 'page-begins':
      return noticePage(place.tabId, message);
    case 'mark-pressed':
      return chooseNote(place, message.note);
  }
}

function answerExtension(message: ExtensionMessage): Promise<Answer> {
  switch (message.type) {
    case 'set-power':
      return setPower(message);
    case 'set-site':
      return setSite(message.host, message.on);
    case 'set-page':
      return setPage(message.address, message.on);
    case 'set-marks':
      return setMarks(message.on);
    case 'set-language':
      return setLanguage(message.language);
    case 'look-at-page':
      return lookAtPage(message.tabId, 'asked');
    case 'hint-seen':
      return forgetHint(message.tabId);
    case 'go-on-reading':
      return goOnReading(message.tabId);
    case 'follow-reading':
      return followReading(message.tabId);
    case 'jump':
      return jump(message.tabId, message.passage);
    case 'save-article':
      return savePage(message.tabId);
    case 'read-backup':
    case 'bring-lines':
    case 'restore-lines':
    case 'drop-lines':
      return answerForBackup(message);
    default:
      return answerForLibrary(message);
  }
}

async function jump(tabId: number, passage: Passage): Promise<Answer> {
  const tab = await readTab(tabId);
  if (!('article' in tab)) return refuse('nothing-read');
  const selector = selectorFor(tab.article, passage);
  const found = selector !== null && (await jumpToPassage(tabId, selector));
  return found ? { ok: true } : refuse('passage-gone');
}

async function forgetHint(tabId: number): Promise<Answer> {
  await hintAt(tabId, null);
  return { ok: true };
}

async function refuse(problem: string): Promise<Answer> {
  return { ok: false, problem };
}
