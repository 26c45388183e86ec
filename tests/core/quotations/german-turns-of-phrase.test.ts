import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const speakerOf = (...paragraphs: string[]) =>
  spoken('de', ...paragraphs)
    .at(-1)
    ?.split(' ← ')[1];

describe('German turns of phrase', () => {
  it.each([
    [
      'wie, with the verb at the end',
      'Man sei „noch nicht fertig“, wie Minister Antony Blinken am Donnerstag einräumte.',
      'Antony Blinken',
    ],
    [
      'wie, and a role',
      'Es sei „ernst, aber nicht verloren“, wie die Försterin betont.',
      'Försterin',
    ],
    [
      'a helper, and who it is further on',
      '„Die Dauer hängt davon ab“, hatte zuvor im Fernsehen Ada Fehr gesagt.',
      'Ada Fehr',
    ],
    ['heard from a body', '„Die Straße bleibt zu“, hieß es aus dem Rathaus.', 'Rathaus'],
    ['heard where, and nobody', '„Die Straße bleibt nachts zu“, hieß es auf X.', '?'],
    [
      'von … als',
      'Das Vorhaben wurde von Ada Fehr als „Märchen für Erwachsene“ bezeichnet.',
      'Ada Fehr',
    ],
    ['in whose eyes', 'Für Ada Fehr ist die Brücke „ein Denkmal ohne Geländer“.', 'Ada Fehr'],
    [
      'a label of theirs',
      'Bürgermeisterin Ada Fehr verließ den Saal. Ihr Fazit: „Da drinnen kann keiner rechnen.“',
      'Ada Fehr',
    ],
    [
      'a label of somebody',
      'Bürgermeisterin Ada Fehr verließ den Saal. Das Fazit der Bürgermeisterin: „Da kann keiner rechnen.“',
      'Ada Fehr',
    ],
    [
      'a second verb',
      'Das Landesamt begrüßte die Einigung und rief die Parteien auf, sie „nach Treu und Glauben umzusetzen“.',
      'Landesamt',
    ],
    [
      'whom it is done to says nothing',
      'Pfarrer Jost Lenz schickte eine Nachricht, in der er einem Freund erklärt, der Käufer sei „ein Mensch, der sieht“.',
      'Jost Lenz',
    ],
    [
      'a clause that tells on',
      'Amtsleiter Gerd Kossatz kam. „Wir haben kein Diesel“, sagt ein Fahrer, ehe er hinzufügt: „Und keinen Winter.“',
      'Fahrer',
    ],
    [
      'a question between',
      'Ada Fehr lehnt sich zurück. Ob sie noch einmal antrete? „Fragen Sie mich im Frühling.“',
      'Ada Fehr',
    ],
    [
      'a title that a hyphen ties to a thing',
      'Ein neuer US-Vorschlag liegt vor. Die Försterin Ada Fehr kennt ihn. „Er taugt nichts“, sagt sie.',
      'Ada Fehr',
    ],
    [
      'behind what the sentence opens with',
      'Zu dem vom Sender gezeigten Entwurf sagte Ada Fehr, Sprecherin des Vereins, er entspreche „nicht dem Stand der Dinge“.',
      'Ada Fehr',
    ],
    [
      'behind what was written',
      'Drei Briefe schrieb Ole Krog, zwei kamen zurück. „Beim dritten hat niemand gefragt.“',
      'Ole Krog',
    ],
    [
      'so, and then the verb',
      '„Es regnet“, sagte Britta Lohse. Der Förster wartete. „Wenn der Damm bricht, gehen wir.“ So redet Ole Krog, wenn er müde ist.',
      'Ole Krog',
    ],
    [
      'where the one in between is from',
      'Eine neue Hörerin, Margot Prinz aus Lohr, wollte mehr wissen: „Wer zahlt das?“',
      'Margot Prinz',
    ],
    [
      'whose envoy somebody is',
      'Amos Hochstein spart mit Lob. Umso mehr fiel auf, was der Gesandte des amerikanischen Präsidenten sagte: Ein Ende sei „jetzt zum Greifen nah“.',
      'Amos Hochstein',
    ],
    [
      'es, of a body',
      'Das Landwirtschaftsministerium dementierte. „Eine solche Bitte gab es nicht“, teilte es mit.',
      'Landwirtschaftsministerium',
    ],
    [
      'wollte, and wissen at the end',
      '„Wer hat den Schlüssel?“, wollte die Vorsitzende Hedwig Stark wissen.',
      'Hedwig Stark',
    ],
    [
      'they, by the verb',
      'Die Eltern der Wanderer trafen am Freitag ein. Ada Fehr war schon da. „Wir wollen sie nur holen“, schrieben sie in einem Brief.',
      'Eltern der Wanderer',
    ],
    [
      'through whom a body speaks',
      'Der Verein Nordufer hat durch seinen Vorsitzenden Ole Krog erklärt, man prüfe „jede Brücke“.',
      'Ole Krog',
    ],
  ])('%s', (_, text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  it('takes a dash between two quotations for a change of speakers', () => {
    const text =
      'Richterin Ada Fehr fragte: „Nach welchem Plan?“ – „Das weiß ich nicht mehr genau.“';
    expect(speakerOf(text)).toBe('?');
  });

  it('gives what is all in marks in an interview to whoever is interviewed', () => {
    const found = spoken(
      'de',
      'Die Forscherin Miriam Achterberg empfängt in ihrem Büro.',
      'Frau Achterberg, wie weit sind die Gespräche?',
      '„Es gehen Papiere hin und her, und das ist viel.“',
      'Worum geht es im Kern?',
      '„Um die Frage, wer zählt und wer gezählt wird.“',
      'Der Minister Omar Fenn will davon nichts wissen.',
      '„Das eine schließt das andere nicht aus.“',
    );
    expect(found.at(-1)).toBe('Das eine schließt das andere nicht aus. ← Miriam Achterberg');
  });
});
