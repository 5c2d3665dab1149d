// What somebody without an account may do who holds the token of a weighing's link.
import type { WeighingAnswer } from '@evenkeel/core';
import type { Pool } from 'pg';
import { applySetting, type Session, transaction } from '../database/session.ts';
import type { HeldWeighing, Weighing, WeighingLink } from './weighing.ts';
import { askedColumns, weighingColumns } from './weighings.ts';

/** See `Store.holdingWeighingLink`. */
export async function holdingWeighingLink<T>(
  pool: Pool,
  link: string,
  purpose: 'look' | 'answer',
  work: (held: HeldWeighing) => Promise<T>,
): Promise<T | null> {
  return await transaction(pool, { link, readOnly: purpose === 'look' }, async (session) => {
    // Of two who hold the same link, the second waits here until the first is done.
    const [found] = await session.rows<
      WeighingLink & { readonly businessId: string; readonly weighing: string }
    >(
      `select ${askedColumns}, state, expires_on as "expiresOn", business_id as "businessId", weighing
       from business.weighing_link where token_hash = $1 ${purpose === 'answer' ? 'for update' : ''}`,
      [link],
    );
    if (found === undefined) return null;
    const { businessId, weighing: id, ...its } = found;
    await applySetting(session, { link, businessId });
    const weighing = await session.row<Weighing>(
      `select ${weighingColumns} from business.weighing w where w.business_id = $1 and w.id = $2`,
      [businessId, id],
    );
    const { name } = await session.row<{ name: string }>('select name from business.business where id = $1', [
      businessId,
    ]);
    return await work({
      businessName: name,
      weighing,
      link: its,
      answer: (answer, byName) => store(session, businessId, id, { link, its, answer, byName }),
    });
  });
}

interface Given {
  readonly link: string;
  readonly its: WeighingLink;
  readonly answer: WeighingAnswer;
  readonly byName: boolean;
}

async function store(
  session: Session,
  businessId: string,
  id: string,
  { link, its, answer, byName }: Given,
): Promise<void> {
  await session.row(
    `update business.weighing_link set state = 'used' where token_hash = $1 and state = 'open' returning state`,
    [link],
  );
  const { stakeholder, stakeholderName, person, personName } = its;
  await session.rows(
    `insert into business.weighing_answer
       (business_id, weighing, stakeholder, stakeholder_name, person, person_name, answer)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      businessId,
      id,
      stakeholder,
      stakeholderName,
      byName ? person : null,
      byName ? personName : null,
      JSON.stringify(answer),
    ],
  );
}
