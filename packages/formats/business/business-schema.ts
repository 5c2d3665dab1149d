// The published JSON Schema of a business file, made from the declarations of the nouns.
import { type Noun, nounNames, nouns, profileSchema } from '@evenkeel/core';
import * as z from 'zod';
import { FORMAT_VERSION } from './format-version.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Draft 2020-12. Editors that know it complete and check `business.yaml` while it is written. */
export function businessSchema(): JsonSchema {
  const lists = nounNames.map((name) => [
    nouns[name].plural,
    { type: 'array', items: recordSchema(nouns[name]) },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A business for Evenkeel',
    description: 'The whole of business.yaml, or one file that holds a business.',
    type: 'object',
    properties: {
      evenkeel: { const: FORMAT_VERSION },
      profile: plainSchema(profileSchema),
      ...Object.fromEntries(lists),
    },
    required: ['evenkeel', 'profile'],
    additionalProperties: false,
  };
}

/** As it stands in the repository: two spaces, a final line end. */
export function businessSchemaText(): string {
  return `${JSON.stringify(businessSchema(), null, 2)}\n`;
}

function recordSchema({ schema, oneOf }: Noun): JsonSchema {
  const groups = oneOf
    .filter(({ count }) => count === 'exactly-one')
    .map(({ fields }) => ({
      oneOf: fields.map((name) => ({
        type: 'object',
        required: [name],
        properties: { [name]: { type: 'string' } },
      })),
    }));
  return { ...plainSchema(schema), ...(groups.length > 0 ? { allOf: groups } : {}) };
}

function plainSchema(schema: Noun['schema'] | typeof profileSchema): JsonSchema {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input' });
  return plain;
}
