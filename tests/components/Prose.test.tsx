// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Prose } from '../../components/parts/Prose.tsx';
import { render } from './render.tsx';

afterEach(cleanup);

describe('a compound', () => {
  it.each([
    ['Le cessez-le-feu tient', ['cessez-le-feu']],
    ['Un Franco-Anglo-Américain', []],
    ['2024-10-31', []],
    ['הפסקת-אש', ['הפסקת-אש']],
    ['לפי Al-Masry Al-Youm', []],
  ])('of %s stays whole only where it is short', (text, whole) => {
    const { container } = render(<Prose of={{ en: text }} />);
    expect(container.textContent).toBe(text);
    expect([...container.querySelectorAll('span')].map((each) => each.textContent)).toEqual(whole);
  });
});
