import '../../../assets/design/tokens.css';
import '../../../assets/design/base.css';
import './index.css';
import { interfaceLanguages } from '../../../catalogue/languages.ts';
import { states } from './states.ts';

// Every state in a frame of its own, because language, direction, width and colours are a page's.

const form = document.querySelector<HTMLFormElement>('#wishes');
const main = document.querySelector('#states');

offer('language', Object.entries(interfaceLanguages));
offer('look', [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['forced', 'Like forced colours'],
]);
offer('width', [
  ['400', '400 px'],
  ['320', '320 px'],
  ['720', '720 px'],
]);
offer('page', [
  ['1280', '1280 px'],
  ['400', '400 px'],
  ['320', '320 px'],
]);
offer('text', [
  ['100', '100 %'],
  ['200', '200 %'],
]);
form?.addEventListener('change', draw);
draw();

function draw(): void {
  if (!form || !main) return;
  const wishes = Object.fromEntries(new FormData(form)) as Record<string, string>;
  main.replaceChildren(...Object.keys(states).map((state) => framed(state, wishes)));
}

function framed(state: string, wishes: Record<string, string>): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const frame = document.createElement('iframe');
  const address = `frame.html?${new URLSearchParams({ ...wishes, state })}`;
  const link = Object.assign(document.createElement('a'), { href: address, textContent: state });
  caption.append(link);
  frame.title = state;
  frame.loading = 'lazy';
  frame.width = states[state]?.wide ? (wishes.page ?? '1280') : (wishes.width ?? '400');
  frame.src = address;
  figure.append(caption, frame);
  return figure;
}

function offer(name: string, options: [value: string, label: string][]): void {
  const select = form?.querySelector<HTMLSelectElement>(`[name="${name}"]`);
  for (const [value, label] of options) select?.append(new Option(label, value));
}
