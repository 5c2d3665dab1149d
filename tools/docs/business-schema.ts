// Writes the published JSON Schema of a business file from the declarations of the nouns. Run by `npm run docs`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { businessSchemaText } from '@evenkeel/formats';

const place = join(import.meta.dirname, '../../packages/formats/schema/business.schema.json');

writeFileSync(place, businessSchemaText());
console.log('packages/formats/schema/business.schema.json written');
