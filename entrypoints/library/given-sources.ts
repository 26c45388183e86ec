import type { PastedText } from '../../components/library/PasteForm.tsx';
import type { Article, Sourced } from '../../core/article.ts';
import { canonicalAddress } from '../../core/comparison/canonical-address.ts';
import { addressKey } from '../../core/library/address-key.ts';
import type { OpenTab } from '../../platform/open-tabs.ts';
import type { AddSource } from './sources.ts';

/** For each address the tab that shows its page, under whichever of its addresses. */
export function sourcesForAddresses(addresses: string[], tabs: OpenTab[]): AddSource[] {
  const byKey = new Map(tabs.map((tab) => [keyOf(tab.address), tab]));
  return [...new Set(addresses)].map((address) => {
    const tab = byKey.get(keyOf(address));
    if (!tab) return { kind: 'refused', name: address, problem: 'not-open' };
    return { kind: 'tab', name: address, tabId: tab.tabId };
  });
}

/** A pasted text as an article: what a person says of it is `given`, its language is told later. */
export function articleOfText({ text, title, outlet, date, address }: PastedText): AddSource {
  const paragraphs = text.split(/\n+/).map((each) => each.trim());
  const article: Article = {
    address: address.trim(),
    outlet: given(outlet),
    language: null,
    title: given(title),
    byline: null,
    published: date ? { value: date, from: 'given' } : null,
    blocks: paragraphs.filter(Boolean).map((each) => ({ kind: 'paragraph', text: each })),
    extent: 'whole',
  };
  return { kind: 'text', name: title.trim() || (article.blocks[0]?.text ?? ''), article };
}

function keyOf(address: string): string {
  const canonical = canonicalAddress(address);
  return (canonical && addressKey(canonical)) ?? address;
}

function given(value: string): Sourced | null {
  return value.trim() ? { value: value.trim(), from: 'given' } : null;
}
