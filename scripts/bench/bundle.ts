import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** One of the files beside this one with all it imports, as one script for a page. */
export async function bundle(file: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error(`${file} was not bundled.`);
  return first.output[0].code;
}
