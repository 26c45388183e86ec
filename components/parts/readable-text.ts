export { isolated, readableText } from '../../core/language/readable-text.ts';
