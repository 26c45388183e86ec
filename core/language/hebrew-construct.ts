/** עיריית is the עירייה of something: a normalised Hebrew word as it stands when nothing follows it. */
export function withoutConstruct(form: string): string {
  return form.replace(/(?<=[א-ת]{2})ת$/, 'ה');
}
