// Makes the OpenAPI 3.1 description of the server from the declared routes.
import type * as z from 'zod/mini';
import { type Json, type JsonSchemas, jsonSchemas } from './json-schemas.ts';
import { type FileBody, type FileResponse, isFile } from './route.ts';
import { allRoutes, type Route } from './routes.ts';
import { problemDetails } from './schemas/problem.ts';

type Schema = z.ZodMiniType<unknown, unknown>;

/**
 * The description, ready to be written as JSON.
 *
 * Schemas that have a name stand once under `components`. What is sent and what is answered differ where
 * fields may be left out: then the sent one is called `New…`; where both are equal they share one component.
 */
export function buildOpenApi(version: string): Json {
  const schemas = jsonSchemas();
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of allRoutes()) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Evenkeel',
      version,
      description: 'Sign in with `POST /api/auth/sign-in/email` and send the cookie you get with every call.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: schemas.components(),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'evenkeel.session_token' } },
    },
  };
}

function operationOf(route: Route, schemas: JsonSchemas): Json {
  const [tag = 'system'] = route.path.replace('/api/', '').split('/');
  return {
    operationId: route.name.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary: route.summary,
    description: accessTexts[route.access],
    tags: [route.noun ?? (route.path.split('/')[4] || tag)],
    security: route.access === 'public' || route.access === 'setup' ? [] : [{ session: [] }],
    parameters: [...pathParameters(route), ...queryParameters(route, schemas)],
    ...(route.body ? { requestBody: { required: true, content: sent(route.body, schemas) } } : {}),
    responses: {
      [String(route.status ?? 200)]: {
        description: 'Success',
        content: answered(route.response, schemas),
      },
      default: {
        description: 'What is wrong, where, and what to do',
        content: { 'application/problem+json': { schema: schemas.write(problemDetails, 'output') } },
      },
    },
  };
}

const accessTexts: Readonly<Record<Route['access'], string>> = {
  public: 'Open to everyone.',
  setup: 'Open to the holder of the set-up link while there is no account.',
  account: 'For everyone who is signed in.',
  viewer: 'For members of the business: viewers, editors and owners.',
  editor: 'For editors and owners of the business.',
  owner: 'For owners of the business.',
};

function pathParameters({ path }: Route): readonly Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'businessId' ? { type: 'string', format: 'uuid' } : { type: 'string' },
  }));
}

function queryParameters({ query }: Route, schemas: JsonSchemas): readonly Json[] {
  if (!query) return [];
  const schema = schemas.write(query, 'input');
  const required = new Set((schema.required as readonly string[] | undefined) ?? []);
  return Object.entries((schema.properties ?? {}) as Json).map(([name, one]) => ({
    name,
    in: 'query',
    required: required.has(name),
    schema: one,
  }));
}

function sent(body: Schema | FileBody, schemas: JsonSchemas): Json {
  if (!isFile(body)) return { 'application/json': { schema: schemas.write(body, 'input') } };
  const file = { type: 'string', format: 'binary' };
  return {
    'multipart/form-data': { schema: { type: 'object', properties: { file }, required: ['file'] } },
  };
}

function answered(response: Schema | FileResponse, schemas: JsonSchemas): Json {
  if (!isFile(response)) return { 'application/json': { schema: schemas.write(response, 'output') } };
  return Object.fromEntries(response.mediaTypes.map((type) => [type, { schema: { type: 'string' } }]));
}
