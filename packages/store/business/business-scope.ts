// Everything that can be done with one business inside one transaction.

import { alertsIn } from '../alerts/alerts.ts';
import { checkInsIn } from '../check-ins/check-ins.ts';
import type { Session } from '../database/session.ts';
import { entriesIn } from '../facts/entries-in.ts';
import { importFacts } from '../facts/import-facts.ts';
import { mappingOf, rememberMapping } from '../facts/import-mapping.ts';
import { listImports, removeImport } from '../facts/imports.ts';
import { reassign } from '../facts/reassign.ts';
import { streamFacts } from '../facts/stream-facts.ts';
import { unassigned } from '../facts/unassigned.ts';
import { uploadLinksIn } from '../handing-in/upload-links.ts';
import { shareLinksIn } from '../sharing/share-links.ts';
import { apiKeysIn } from '../sources/api-keys.ts';
import { sourcesIn } from '../sources/sources.ts';
import type { Actor, BusinessScope, Role } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { weighingsIn } from '../weighing/weighings.ts';
import { applyChanges } from './apply-changes.ts';
import { isForOwners, logForRole, nounsForOwners } from './confidential.ts';
import { readHistory } from './history.ts';
import { readRevision } from './revision.ts';
import { readSnapshot } from './snapshot.ts';
import { readProfile, updateProfile } from './update-profile.ts';

/** The scope of one transaction whose settings name the business and the role. */
export function businessScope(session: Session, businessId: string, role: Role, actor: Actor): BusinessScope {
  const writing = async <T>(work: () => Promise<T>): Promise<T> => {
    if (role !== 'viewer') return await work();
    throw new StoreError(
      'not-allowed',
      'A viewer of this business may read everything and change nothing. Ask one of its owners to make you an editor.',
      { role },
    );
  };
  const asOwner = async <T>(work: () => Promise<T>): Promise<T> => {
    if (role === 'owner') return await work();
    throw new StoreError(
      'not-allowed',
      'Only an owner can do this. Ask one of the owners of this business.',
      {
        role,
      },
    );
  };
  return {
    businessId,
    role,
    snapshot: (asOf) => readSnapshot(session, businessId, asOf),
    revision: () => readRevision(session, businessId),
    profile: async () => (await readProfile(session, businessId)).profile,
    updateProfile: (set, expectedVersion, why) =>
      writing(() => updateProfile(session, businessId, actor, set, expectedVersion, why)),
    applyChanges: (changes, why) => {
      const isAllowed = changes.some(isForOwners) ? asOwner : writing;
      return isAllowed(() => applyChanges(session, businessId, actor, changes, why));
    },
    history: async (options) => {
      if (role !== 'owner' && nounsForOwners.has(options.noun ?? '')) return [];
      const entries = await readHistory(session, businessId, options);
      return entries.map((entry) => logForRole(entry, role));
    },
    importFacts: (facts, source, onProgress) =>
      writing(() => importFacts(session, businessId, actor, facts, source, onProgress)),
    facts: (kind) => streamFacts<never>(session, businessId, kind),
    imports: () => listImports(session, businessId),
    removeImport: (importId) => writing(() => removeImport(session, businessId, actor, importId)),
    reassign: () => writing(() => reassign(session, businessId, actor)),
    unassigned: (options) => unassigned(session, businessId, options),
    entries: entriesIn(session, businessId, actor, writing),
    mapping: (fingerprint) => mappingOf(session, businessId, fingerprint),
    rememberMapping: (fingerprint, mapping) =>
      writing(() => rememberMapping(session, businessId, fingerprint, mapping)),
    weighings: weighingsIn(session, businessId, writing),
    shareLinks: shareLinksIn(session, businessId, asOwner),
    sources: sourcesIn(session, businessId, actor, writing),
    apiKeys: apiKeysIn(session, businessId, asOwner),
    checkIns: checkInsIn(session, businessId, asOwner),
    uploadLinks: uploadLinksIn(session, businessId, writing),
    alerts: alertsIn(session, businessId, writing),
  };
}
