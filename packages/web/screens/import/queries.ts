// What the Import screen reads from the server; all of it belongs to the business and is stale after a write.
import { queryOptions } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';

const mostGroups = 500;

export const unassignedQuery = (businessId: string, kind: 'ledger' | 'time') =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'unassigned', kind, mostGroups],
    queryFn: ({ signal }) => client.listUnassigned({ businessId, kind, limit: mostGroups }, { signal }),
    staleTime: 30_000,
  });

export const uploadLinksQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'upload-links'],
    queryFn: ({ signal }) => client.listUploadLinks({ businessId }, { signal }),
    staleTime: 30_000,
  });

export const importsQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'imports'],
    queryFn: ({ signal }) => client.listImports({ businessId }, { signal }),
    staleTime: 30_000,
  });
