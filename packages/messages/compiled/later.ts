// The sentences behind the first page, ready to be formatted; the build of the web application computes them ahead.
import { compileTexts } from '../compile-texts.ts';
import { later } from '../en/later.ts';

export const catalog = compileTexts(later);
