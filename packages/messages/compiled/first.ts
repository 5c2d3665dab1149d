// The sentences of the first page, ready to be formatted; the build of the web application computes them ahead.
import { compileTexts } from '../compile-texts.ts';
import { first } from '../en/first.ts';

export const catalog = compileTexts(first);
