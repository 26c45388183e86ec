import { describe, expect, it } from 'vitest';
import { spoken } from '../../support/quotations.ts';

const last = (language: string, ...paragraphs: string[]) => spoken(language, ...paragraphs).at(-1);
const speakerOf = (language: string, ...paragraphs: string[]) =>
  last(language, ...paragraphs)?.split(' ← ')[1];

describe('beside the words', () => {
  it.each([
    [
      'behind «as», whoever puts it',
      'The ferry is late. “We are asked for patience,” as a harbour official put it.',
      'harbour official',
    ],
    [
      'behind «was how», whoever puts it',
      '“We are close” was how the mayor, Otto Berg, put it on Monday.',
      'Otto Berg',
    ],
    [
      'what stands in a place, and not the place, puts it',
      'At the Farm Ministry, spokesman Otto Berg put it this way: “We are not there yet.”',
      'Otto Berg',
    ],
    [
      'a network is where somebody writes',
      'Tamar Golan, a member of the council, wrote on X, “Read the fine print before you sign.”',
      'Tamar Golan',
    ],
    [
      'a participle leans on whoever is named before it, and not on «we»',
      'We also have Hassan Berg, a member of parliament, reminding us that “our hands are on the wheel”.',
      'Hassan Berg',
    ],
    [
      'a body ahead of a role says whose it is',
      '“We do this step by step,” the Green House energy adviser told a meeting.',
      'Green House energy adviser',
    ],
    [
      'a description may have a pronoun in it',
      '“Are you going to pay them?” asked the man next to him, Otto Berg, who owns two boats.',
      'Otto Berg',
    ],
    [
      'whatever closes the sentence with a verb says all of it',
      'Divers were “still working at two sites” at nightfall, harbour watch said.',
      'harbour watch',
    ],
    [
      'somebody quoted is described by whose friend he was',
      'Otto Berg keeps a list. He quotes a French general he served with: “A truce is a text.”',
      'French general',
    ],
    [
      'a name may be told behind a description',
      '“We came to see what is left,” an elderly woman who gave her name as Salma told her.',
      'Salma',
    ],
  ])('%s', (_, text, speaker) => expect(speakerOf('en', text)).toBe(speaker));

  it('a name may be told behind a description in Spanish', () => {
    const text = '«Festejan diez días», relató a la agencia un chofer de reparto llamado Hadi.';
    expect(speakerOf('es', text)).toBe('Hadi');
  });

  it('is nothing that another clause has in it', () => {
    const text =
      'Rosa Fadel habla con su tía. «Me pide que le cuente del calor», relató mientras cerraba una caja.';
    expect(speakerOf('es', text)).toBe('Rosa Fadel');
  });

  it('is whoever «a juzgar por» names', () => {
    const text =
      'La mirada local es más seca, a juzgar por un oficial retirado del puerto: «Lo que no se hizo, no se hará».';
    expect(speakerOf('es', text)).toBe('oficial retirado del puerto');
  });

  it('is a counterpart who tells what a capital asks', () => {
    const text =
      '«Seguimos hablando», afirmó Otón Berg. Su homóloga libanesa señaló que Beirut pide «que se respete la tregua».';
    expect(speakerOf('es', text)).toBe('Su homóloga libanesa');
  });

  it('is whoever leads the sentence before a bare verb', () => {
    const text = 'En la iglesia, el padre Otón Prat celebra misa. «Hoy no he predicado», confiesa.';
    expect(speakerOf('es', text)).toBe('Otón Prat');
  });
});

describe('somebody spoken of before', () => {
  it('is one of the people, and then the person', () => {
    const text =
      'Three people familiar with the plan spoke. “It is smaller,” one of the people said. “Nobody believes it,” the person added.';
    const [first, second] = spoken('en', text).map((one) => one.split(' ← ')[1]);
    expect(second).toBe(first);
  });

  it('is the same with all that describes them', () => {
    const text =
      'A retired general with experience of the mission said it had become “part of the furniture here”. “You walk into it,” he added.';
    expect(speakerOf('en', text)).toBe('retired general with experience of the mission');
  });

  it('is listed by name before what they do', () => {
    const text =
      'That depends on men such as Youssef, a truck driver. “I take the mountain road,” he says.';
    expect(speakerOf('en', text)).toBe('Youssef');
  });

  it('is no president any more where they are the former one', () => {
    const before = 'President Emmanuel Stein said he was “glad to be here”.';
    const text =
      'Otto Berg wrote an open letter. “I will mend all of it in a day,” the former president wrote.';
    expect(speakerOf('en', before, text)).toBe('Otto Berg');
  });

  it('is a body by what it is called beside its name', () => {
    const first = 'La organización de radios del sur, Kan, denunció los disparos.';
    const then =
      'En un comunicado, la organización recuerda «su obligación de evitar esas acciones».';
    expect(speakerOf('es', first, then)).toBe('Kan');
  });

  it('is a head of government as «mandatario»', () => {
    const first =
      'El primer ministro israelí, Benjamín Netanyahu, dijo que «un texto no basta para nada».';
    const then =
      'El ministro Otón Prat calló. Luego, en una ceremonia, el mandatario fue más lejos. «Los números no son lo principal», afirmó.';
    expect(speakerOf('es', first, then)).toBe('Benjamin Netanyahu');
  });

  it('is no one of whose surname they bear the half', () => {
    const first = 'Antoine Mikati-Berg has known them all.';
    expect(speakerOf('en', first, 'Mikati-Berg shrugs. “It is a good verb,” he says.')).toBe(
      'Antoine Mikati-Berg',
    );
  });

  it.each([
    [
      'en',
      'Otto Berg said the text was “hard to read and harder to sign”.',
      'Asked whether the council would sign it, he laughs. “They will sign anything today.”',
      'Otto Berg',
    ],
    [
      'es',
      'La ministra Lola Prat recibió al enviado.',
      'El enviado Otón Berg calló. Horas después, en un acto de la escuela, la ministra fue más lejos. «Los números no son lo principal», afirmó.',
      'Lola Prat',
    ],
  ])('leads a sentence behind what only leads in: %s', (language, first, then, speaker) =>
    expect(speakerOf(language, first, then)).toBe(speaker),
  );

  it('leads a sentence by a full name alone', () => {
    const text = 'Kerr Stanmer has welcomed the news. “It is long overdue,” he said.';
    expect(speakerOf('en', text)).toBe('Kerr Stanmer');
  });

  it('is no minister as the minister’s spokesperson', () => {
    const text =
      'Otto Berg has welcomed the news. The prime minister’s spokesperson later said the town was ready; “that includes training,” the spokesperson said.';
    expect(speakerOf('en', text)).toBe('prime minister’s spokesperson');
  });

  it('is whoever leads, as «el republicano»', () => {
    const first = 'Otón Berg anunció la tregua, después de hablar con Lola Prat y con Julio Costa.';
    const then =
      'Ambas partes, escribió el republicano en la red, han convenido en ella «con el fin de alcanzar la paz».';
    expect(speakerOf('es', first, then)).toBe('Otón Berg');
  });

  it('is the one of two whose country it is', () => {
    const first = 'La embajadora Lola Prat y Benjamín Netanyahu se vieron.';
    const then = 'Julio Costa calló. «Estamos en el mismo lado», dijo entonces el israelí.';
    expect(speakerOf('es', first, then)).toBe('Benjamin Netanyahu');
  });

  it('is nobody alone where several sources speak', () => {
    const first =
      'Otón Berg recibió la noticia en el puerto. «Diez días dan para pescar», comentó este patrón de una barca.';
    const then =
      'Fuentes de la Presidencia libanesa consultadas por este diario se mostraban prudentes: «Lo importante no es el día uno».';
    expect(speakerOf('es', first, then)).toMatch(/^Fuentes de la Presidencia/);
  });
});
