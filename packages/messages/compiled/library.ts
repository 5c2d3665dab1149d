// The library of measures in words, ready to be formatted; the build of the web application computes them ahead.
import { compileTexts } from '../compile-texts.ts';
import { libraryTexts } from '../en/library/index.ts';

export const catalog = compileTexts(libraryTexts);
