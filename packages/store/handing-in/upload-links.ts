// Links by which files are handed in, and the files: never in a snapshot, an export or the history.
import type { Session } from '../database/session.ts';
import type { SentFile, UploadLink, UploadLinks } from './upload-link.ts';

/** @param writing runs what an editor may do */
export function uploadLinksIn(
  { rows }: Session,
  businessId: string,
  writing: <T>(work: () => Promise<T>) => Promise<T>,
): UploadLinks {
  return {
    list: () =>
      rows<UploadLink>(
        `select ${linkColumns} from business.upload_link
         where business_id = $1 and not is_withdrawn order by created_at desc, token_hash`,
        [businessId],
      ),
    add: ({ id, name, note, takes, createdBy, expiresAt }) =>
      writing(async () => {
        await rows(
          `insert into business.upload_link (token_hash, business_id, name, note, takes, created_by, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [id, businessId, name, note, takes, createdBy, expiresAt],
        );
      }),
    withdraw: (id) =>
      writing(async () => {
        const withdrawn = await rows(
          `update business.upload_link set is_withdrawn = true
           where business_id = $1 and token_hash = $2 and not is_withdrawn returning token_hash`,
          [businessId, id],
        );
        return withdrawn.length > 0;
      }),
    sentFiles: (link) =>
      rows<SentFile>(
        `select ${fileColumns} from business.sent_file
         where business_id = $1 and ($2::text is null or link = $2) order by id desc limit 500`,
        [businessId, link ?? null],
      ),
    waiting: async (id) => {
      if (!isFileId(id)) return null;
      const [found] = await rows<SentFile & { content: Buffer }>(
        `select ${fileColumns}, content
         from business.sent_file where business_id = $1 and id = $2 and state = 'waiting'`,
        [businessId, id],
      );
      return found ?? null;
    },
    keep: (file) =>
      writing(async () => {
        const importId = 'importId' in file ? file.importId : null;
        const content = 'content' in file ? file.content : null;
        await rows(
          `insert into business.sent_file
             (business_id, link, file_name, kind, good_rows, rejected_rows, state, revision, content)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            ...[businessId, file.link, file.fileName, file.kind, file.goodRows, file.rejectedRows],
            ...[importId === null ? 'waiting' : 'stored', importId, content],
          ],
        );
      }),
    end: (id, importId) =>
      writing(async () => {
        if (!isFileId(id)) return false;
        const ended = await rows(
          `update business.sent_file set state = $3, revision = $4, content = null
           where business_id = $1 and id = $2 and state = 'waiting' returning id`,
          [businessId, id, importId === null ? 'declined' : 'stored', importId],
        );
        return ended.length > 0;
      }),
  };
}

export const linkColumns = `token_hash as id, name, note, takes, created_by as "createdBy", created_at as "createdAt",
  expires_at as "expiresAt", last_used_on as "lastUsedOn"`;

const fileColumns = `id::text, link, (select name from business.upload_link where token_hash = link) as "linkName", file_name as "fileName", kind, good_rows as "goodRows", rejected_rows as "rejectedRows",
  sent_at as "sentAt", state, revision::text as "importId"`;

function isFileId(id: string): boolean {
  return /^\d{1,15}$/.test(id);
}
