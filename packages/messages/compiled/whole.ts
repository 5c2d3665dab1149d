// Every sentence, ready to be formatted.
import { compileTexts } from '../compile-texts.ts';
import { en } from '../en/index.ts';

export const catalog = compileTexts(en);
