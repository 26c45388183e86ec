import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { compileSignals } from '../../core/signals/compile-signals.ts';
import { hasSignals, keepSignals } from '../../platform/kept-signals.ts';

/** Writes the index of all dossiers by which pages are noticed. */
export function makeIndex(): Promise<void> {
  return keepSignals(compileSignals(bundledDossiers));
}

/** An index is lost with the profile's data, or where the background ended while it was made. */
export async function makeIndexWhereMissing(): Promise<void> {
  if (!(await hasSignals())) await makeIndex();
}
