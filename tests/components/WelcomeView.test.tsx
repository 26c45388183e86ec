// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { countries, haaretz, liberation, monde } from './outlets-fixture.ts';
import { render } from './render.tsx';

afterEach(cleanup);

function show(granted: string[] = []) {
  const onAllow = vi.fn();
  const { container } = render(
    <WelcomeView
      demo={null}
      countries={countries}
      granted={granted}
      onAllow={onAllow}
      outcome={null}
    />,
  );
  const allow = () => fireEvent.click(container.querySelector('#allow') as Element);
  const check = (label: RegExp) => fireEvent.click(screen.getByLabelText(label));
  return { container, onAllow, allow, check };
}

describe('the first-run page', () => {
  it('asks for all chosen outlets at once', () => {
    const { onAllow, allow, check } = show();
    check(/Libération/);
    check(/הארץ/);
    allow();
    expect(onAllow).toHaveBeenCalledExactlyOnceWith([liberation, haaretz]);
  });

  it('chooses a whole country, and none of it again', () => {
    const { container, onAllow, allow, check } = show();
    check(/listed for France/);
    allow();
    expect(onAllow).toHaveBeenCalledExactlyOnceWith([liberation, monde]);
    check(/listed for France/);
    expect(container.querySelector<HTMLButtonElement>('#allow')?.disabled).toBe(true);
  });

  it('shows what is allowed already and does not ask for it again', () => {
    const { onAllow, allow, check } = show(['*://*.liberation.fr/*']);
    expect((screen.getByLabelText(/Libération/) as HTMLInputElement).disabled).toBe(true);
    check(/Le Monde/);
    allow();
    expect(onAllow).toHaveBeenCalledExactlyOnceWith([monde]);
  });

  it('finds an outlet, and keeps what was chosen while searching', () => {
    const { container, onAllow, allow, check } = show();
    check(/Libération/);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nahar' } });
    expect(container.textContent).not.toContain('Le Monde');
    check(/النهار/);
    allow();
    expect(onAllow.mock.lastCall?.[0]).toHaveLength(2);
  });

  it('says what to do when an outlet is not listed', () => {
    const { container } = show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(container.textContent).toContain('works on every site');
  });
});
