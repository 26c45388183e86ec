import { getBrowser } from '../browsers/get-browser.ts';
import { thisMachine } from '../browsers/machine.ts';
import { commandOf, runNode } from '../steps.ts';
import { buildGallery, serveGallery } from './build-gallery.ts';
import { takePictures } from './take-pictures.ts';
import { takeProductPictures } from './take-product-pictures.ts';

// `npm run gallery`: every state of panel, popup and pages in every language and look, on a page of its own.
// `npm run gallery -- --pictures` takes all pictures that the README shows.

await buildGallery();
const { origin, close } = await serveGallery();
if (process.argv.includes('--pictures')) {
  const problem = await takeAll();
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
  await close();
} else {
  console.log(`The gallery is at ${origin}. Ctrl+C ends it.`);
}

async function takeAll(): Promise<string | null> {
  const got = await getBrowser('chromium', thisMachine);
  if ('missing' in got) return got.missing;
  if (!(await runNode([commandOf('wxt'), 'build', '-b', 'chrome']))) return 'The build failed.';
  return (
    (await takePictures(origin, got.executable)) ?? (await takeProductPictures(got.executable))
  );
}
