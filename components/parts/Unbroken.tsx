import styles from './Unbroken.module.css';

const LONGEST = 15; // characters: longer ones must be free to break in a narrow window

/** A text whose short compounds stand in one line: “cessez-le-feu” is one word to its readers. */
export function Unbroken({ children }: { children: string }) {
  if (!children.includes('-')) return <>{children}</>;
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
