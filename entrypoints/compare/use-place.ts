import { useEffect, useState } from 'preact/hooks';
import { addressOf, type Choice, type Place, placeOf } from '../../components/compare/place.ts';

/** Where the address says we are: links and the back button change it, and so may a choice. */
export function usePlace(): { place: Place; choose: (choice: Choice) => void } {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const place = placeOf(hash);
  // A choice within a view replaces the one before: the back button leads from view to view.
  const choose = (choice: Choice) =>
    location.replace(addressOf({ view: place.view, choice: { ...place.choice, ...choice } }));
  return { place, choose };
}
