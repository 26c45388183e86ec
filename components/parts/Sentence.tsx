import { Words } from './Words.tsx';

type Props = {
  /** A text of the catalogue around words that are not ours. */
  of: (...words: string[]) => string;
  words: string[];
  /** What these words are written in, where it is known. */
  language?: string | null | undefined;
};

// Private-use characters, which no catalogue has: each holds the place of one of the words.
const FIRST_PLACE = 0xe000;

/** A sentence of ours around a page's or a source's words, each of these in its own direction. */
export function Sentence({ of, words, language }: Props) {
  const places = words.map((_, at) => String.fromCharCode(FIRST_PLACE + at));
  const pieces = of(...places).split(/([\uE000-\uE00F])/);
  return (
    <>
      {pieces.map((piece, at) => {
        const word = words[places.indexOf(piece)];
        return word === undefined ? (
          piece
        ) : (
          <Words key={at} language={language ?? null}>
            {word}
          </Words>
        );
      })}
    </>
  );
}
