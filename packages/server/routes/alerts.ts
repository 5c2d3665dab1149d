// The inbox of alerts: what changed its status, and what of it this account has read.
import type { Context } from '../handling/context.ts';
import type { Handlers } from '../handling/handler.ts';

type Names = 'listAlerts' | 'countAlerts' | 'markAlertsRead';

export function alertHandlers(_: Context): Handlers<Names> {
  return {
    async listAlerts({ account, query, enter }) {
      const { limit, before } = query;
      return enter(async ({ alerts, role }) => {
        const list = await alerts.list(account.id, { limit, ...(before === undefined ? {} : { before }) });
        return {
          alerts: list.map(({ id, kind, noun, record, name, from, to, day, at, why, numbers, isRead }) => ({
            ...{ id, kind, noun, record, name, from, to, day, at, why: [...why], numbers },
            // A viewer changes nothing, and so has nothing to mark.
            isRead: isRead || role === 'viewer',
          })),
        };
      });
    },
    async countAlerts({ account, enter }) {
      return enter(async ({ alerts, role }) => ({
        unread: role === 'viewer' ? 0 : await alerts.unread(account.id),
      }));
    },
    async markAlertsRead({ account, body, enter }) {
      return enter(async ({ alerts }) => {
        await alerts.markRead(account.id, body.alerts ?? null);
        return { unread: await alerts.unread(account.id) };
      });
    },
  };
}
