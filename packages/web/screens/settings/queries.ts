// What the Settings screen reads from the server.
import { queryOptions } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { businessKey } from '../../data/queries.ts';

export const membersQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'members'],
    queryFn: ({ signal }) => client.listMembers({ businessId }, { signal }),
  });

export const invitationsQuery = (businessId: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'invitations'],
    queryFn: ({ signal }) => client.listInvitations({ businessId }, { signal }),
  });

/** The assessment as the records and facts stood at the end of a day. */
export const pastAssessmentQuery = (businessId: string, asOf: string) =>
  queryOptions({
    queryKey: [...businessKey(businessId), 'assessment', asOf],
    queryFn: ({ signal }) => client.readAssessment({ businessId, asOf }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
