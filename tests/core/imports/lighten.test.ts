import { describe, expect, it } from 'vitest';
import { lighten } from '../../../core/imports/lighten.ts';

describe('lighten', () => {
  it('leaves out scripts, styles and pictures, and nothing that is read', () => {
    const picture = `data:image/png;base64,${'A'.repeat(5_000)}`;
    const page = `<html><script>const a = "<p>x</p>";</script><STYLE media=all>p { }</STYLE>
      <script type="application/ld+json">{"headline":"שיחות"}</script>
      <img src="${picture}"><p style="background:url(${picture})">نص</p></html>`;
    expect(lighten(page)).toBe(`<html><script></script><STYLE media=all></STYLE>
      <script type="application/ld+json">{"headline":"שיחות"}</script>
      <img src="data:,"><p style="background:url(data:,)">نص</p></html>`);
  });

  it.each(['<p>x</p>', '<script>open', '<style', '', '<scripted>x</scripted>'])(
    'leaves %j as it is',
    (page) => {
      expect(lighten(page)).toBe(page);
    },
  );

  it('takes a hundred thousand of them, closed or not', () => {
    const open = '<script>'.repeat(100_000);
    expect(lighten(open)).toBe(open);
    const unclosed = '<script '.repeat(1_000_000);
    expect(lighten(unclosed)).toBe(unclosed);
    expect(lighten('<style>x</style>'.repeat(100_000))).toBe('<style></style>'.repeat(100_000));
  });
});
