// When a round takes links and answers, and when it says something.
import type { Day } from '@evenkeel/core';
import type { HeldWeighing, Weighing } from '@evenkeel/store';
import { Refusal } from '../errors/refusal.ts';

type Dates = Pick<Weighing, 'title' | 'closesOn' | 'closedOn'>;

/** New links are of use only while answers are taken. @throws Refusal `weighing-over` */
export function mayInvite({ title, closesOn, closedOn }: Dates, today: Day): void {
  if (closedOn !== null || closesOn < today) throw new Refusal('weighing-over', { data: { title } });
}

/** @throws Refusal `weighing-link-used`, `weighing-closed`, `weighing-link-withdrawn`, `weighing-link-expired` */
export function mayAnswer({ weighing, link }: Pick<HeldWeighing, 'weighing' | 'link'>, today: Day): void {
  const { title, closesOn, closedOn } = weighing;
  const data = { title };
  if (link.state === 'used') throw new Refusal('weighing-link-used', { data });
  if (closedOn !== null || closesOn < today) throw new Refusal('weighing-closed', { data });
  if (link.state !== 'open') throw new Refusal('weighing-link-withdrawn', { data });
  if (link.expiresOn < today) throw new Refusal('weighing-link-expired', { data });
}
