import styles from './Unbroken.module.css';

const LONGEST = 15; // characters: longer ones must be free to break in a narrow window

// What each compound is put into has no direction of its own: in a Hebrew sentence it would turn
// “Al-Masry Al-Youm” round. So a text with letters of both directions is left as it is.
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const FROM_THE_LEFT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A text whose short compounds stand in one line: “cessez-le-feu” is one word to its readers. */
export function Unbroken({ children }: { children: string }) {
  if (!children.includes('-') || hasBothDirections(children)) return <>{children}</>;
  return (
    <>
      {children.split(/(\s+)/u).map((token, at) =>
        token.length <= LONGEST && /\p{L}-\p{L}/u.test(token) ? (
          <span key={at} class={styles.whole}>
            {token}
          </span>
        ) : (
          token
        ),
      )}
    </>
  );
}

function hasBothDirections(text: string): boolean {
  return FROM_THE_RIGHT.test(text) && FROM_THE_LEFT.test(text);
}
