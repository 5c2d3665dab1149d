// Writes schemas as JSON Schema for the API's description: named ones once, and referred to by their name.
import * as z from 'zod/mini';
import { namedSchemas } from './schemas/named.ts';

export type Json = { readonly [key: string]: unknown };
type Direction = 'input' | 'output';
type Defs = Record<string, Json>;

export interface JsonSchemas {
  /** The JSON Schema of one part of a request (`input`) or an answer (`output`). */
  write(schema: z.core.$ZodType, direction: Direction): Json;
  /** The named schemas that were referred to: what is sent is called `New…` where it differs from what is answered. */
  components(): Json;
}

export function jsonSchemas(): JsonSchemas {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) names.add(schema, { id });
  const seen: Record<Direction, Defs> = { input: {}, output: {} };
  const all = { input: defsOf('input'), output: defsOf('output') };

  function defsOf(direction: Direction): Defs {
    const everything = z.tuple(Object.values(namedSchemas) as unknown as [z.ZodMiniType]);
    const { $defs } = z.toJSONSchema(everything, { io: direction, metadata: names });
    return Object.fromEntries(
      Object.entries($defs ?? {}).map(([name, { id: _, ...json }]) => [name, json as Json]),
    );
  }

  /** True if the schema, or one that it refers to, takes something else than it gives. */
  function differs(name: string, above: readonly string[] = []): boolean {
    const { input, output } = { input: all.input[name], output: all.output[name] };
    if (JSON.stringify(input) !== JSON.stringify(output)) return true;
    return refsIn(input).some((one) => !above.includes(one) && differs(one, [...above, name]));
  }

  function finish(json: Json, direction: Direction): Json {
    return replaceRefs(json, (name) => {
      const finalName = direction === 'input' && differs(name) ? `New${name}` : name;
      const definition = all[direction][name];
      if (definition && !(finalName in seen[direction])) {
        seen[direction][finalName] = {};
        seen[direction][finalName] = finish(definition, direction);
      }
      return finalName;
    });
  }

  return {
    write(schema, direction) {
      const {
        $schema: _,
        $defs: __,
        ...json
      } = z.toJSONSchema(z.array(schema), {
        io: direction,
        metadata: names,
      });
      return finish(json.items as Json, direction);
    },
    components() {
      const merged = { ...seen.input, ...seen.output };
      return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

const refShape = /^#\/\$defs\/(.+)$/;

function refsIn(json: unknown): readonly string[] {
  const found: string[] = [];
  replaceRefs(json, (name) => {
    found.push(name);
    return name;
  });
  return found;
}

/** A copy in which every reference to a definition leads to the component that `rename` gives. */
function replaceRefs<T>(json: T, rename: (name: string) => string): T {
  if (Array.isArray(json)) return json.map((one) => replaceRefs(one, rename)) as T;
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([key, value]) => {
    const name = key === '$ref' && typeof value === 'string' ? refShape.exec(value)?.[1] : undefined;
    if (name !== undefined) return [key, `#/components/schemas/${rename(name)}`];
    return [key, replaceRefs(value, rename)];
  });
  return Object.fromEntries(entries) as T;
}
