// The English catalogue: every sentence of the product by its id.
import { cli } from './cli.ts';
import { first } from './first.ts';
import { later } from './later.ts';
import { libraryTexts } from './library/index.ts';

export const en = { ...cli, ...first, ...later, ...libraryTexts } as const;
