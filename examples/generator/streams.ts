// Short ways to write down the streams of postings that every example has many of.
import type { PostingStream, WorkName } from './example.ts';

type Rest = Partial<Omit<PostingStream, 'payees' | 'account' | 'text' | 'rhythm' | 'amount' | 'work'>>;

/** Money spent on a piece of work; null for what nobody has assigned. */
export function spend(
  payees: string | readonly string[],
  account: string,
  text: string,
  rhythm: PostingStream['rhythm'],
  amount: number,
  work: WorkName | null,
  rest: Rest = {},
): PostingStream {
  const tied = work === null ? {} : { work };
  return {
    payees: typeof payees === 'string' ? [payees] : payees,
    account,
    text,
    rhythm,
    amount,
    ...tied,
    ...rest,
  };
}

/** Postings that are no spending: income, taxes, loans, transfers, drawings. */
export function setApart(
  nature: NonNullable<PostingStream['nature']>,
  payee: string,
  account: string,
  text: string,
  rhythm: PostingStream['rhythm'],
  amount: number,
  rest: Rest = {},
): PostingStream {
  return { ...spend(payee, account, text, rhythm, amount, null, rest), nature };
}

/** Makes the wages of cost centres, each with the employer's share that goes to the tax office. */
export function wagesOf(taxOffice: string, share: number, growth = 0.03) {
  return (costCentre: string, amount: number, work: WorkName): readonly PostingStream[] => {
    const common = { project: costCentre, recognisedBy: 'project', growth, noise: 0.02 } as const;
    const [payDay, taxDay] = [
      { per: 'month', times: 1, dayOfMonth: 27 },
      { per: 'month', times: 1, dayOfMonth: 14 },
    ] as const;
    return [
      spend('Wages', 'Wages', `Wages ${costCentre}`, payDay, amount, work, common),
      spend(
        taxOffice,
        'Social insurance',
        `Employer's share ${costCentre}`,
        taxDay,
        amount * share,
        work,
        common,
      ),
    ];
  };
}

/** Postings in named months of the year, on some day. */
export const year = (...months: readonly number[]) => ({ per: 'year', months }) as const;
