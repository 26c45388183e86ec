import { buildGallery, serveGallery } from './build-gallery.ts';
import { takePictures } from './take-pictures.ts';

// `npm run gallery`: every state of panel and popup in every language and look, on a page of its own.
// `npm run gallery -- --pictures` takes those that the README shows.

await buildGallery();
const { origin, close } = await serveGallery();
if (process.argv.includes('--pictures')) {
  const problem = await takePictures(origin);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
  await close();
} else {
  console.log(`The gallery is at ${origin}. Ctrl+C ends it.`);
}
